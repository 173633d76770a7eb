import { makeStyles, tokens } from "@fluentui/react-components";
import { likenessOf } from "../../accounts/likeness";
import { useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  term: { color: tokens.colorNeutralForeground2 },
});

export interface LikenessLineProps {
  /** 0…1. */
  readonly name: number;
  /** 0…1; undefined where there is nothing to compare. */
  readonly address: number | undefined;
}

/** How alike name and address are: each in percent and in a word. */
export function LikenessLine({ name, address }: LikenessLineProps) {
  const styles = useStyles();
  const { likeness, likenessOf: inWords } = useWords().accounts;
  const said = (share: number | undefined): string => {
    const word = likeness[likenessOf(share)];
    return share === undefined ? word : inWords(share, word);
  };
  return (
    <span className={styles.root}>
      <span>
        <span className={styles.term}>{likeness.name}:</span> {said(name)}
      </span>{" "}
      <span>
        <span className={styles.term}>{likeness.address}:</span> {said(address)}
      </span>
    </span>
  );
}
