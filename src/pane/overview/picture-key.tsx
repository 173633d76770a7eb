import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../elements/use-app";
import { useOverviewStyles } from "./use-overview-styles";
import { usePictureMarks } from "./use-picture-marks";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: {
    flexShrink: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** One bucket of each kind, drawn as in the picture: filled, half filled, hatched, with a line through it. */
const SAMPLES = [
  { kind: "error", path: "M0 0h2v1h-2z" },
  { kind: "warning", path: "M0 .5h2v.5h-2z" },
  { kind: "locked", path: "M0 1l1-1M1 1l1-1" },
  { kind: "ready", path: "M0 .5h2" },
] as const;

/** What the marks in the picture mean. */
export function PictureKey() {
  const styles = useStyles();
  const { list, text } = useOverviewStyles();
  const marks = usePictureMarks();
  const { kinds } = useWords().overview.picture;
  return (
    // The role is said because Safari forgets it for lists without bullets.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above
    <ul role="list" className={mergeClasses(list, styles.list)}>
      {SAMPLES.map(({ kind, path }) => (
        <li key={kind} className={mergeClasses(text, styles.entry)}>
          <svg
            aria-hidden
            focusable={false}
            className={styles.sample}
            viewBox="0 0 2 1"
            width="16"
            height="10"
            preserveAspectRatio="none"
          >
            <path className={marks[kind]} d={path} vectorEffect="non-scaling-stroke" />
          </svg>
          {kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
