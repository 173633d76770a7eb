import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../elements/use-app";
import { goTo } from "./go-to";
import { HELP_SECTIONS, headingIdOf } from "./help-section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: "none",
  },
});

/** Jumps to the parts of the page. */
export function HelpContents() {
  const styles = useStyles();
  const { help } = useWords();
  return (
    <nav aria-label={help.contents}>
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" className={styles.list}>
        {HELP_SECTIONS.map((name) => (
          <li key={name}>
            <Link
              as="button"
              onClick={() => {
                goTo(document.getElementById(headingIdOf(name)));
              }}
            >
              {help[name].heading}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
