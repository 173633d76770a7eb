import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { LastCheck } from "../../actions/state";
import { GROUPINGS, type Grouping } from "../../findings/group";
import { useApp, useAppState, useWords } from "../elements/use-app";
import { SeverityToggles } from "./severity-toggles";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // Without a basis the field's own width would push the list of groupings into the next line.
  search: { flexGrow: 1, flexBasis: "8rem", minWidth: 0 },
  input: { minWidth: 0 },
});

export interface FindingsToolsProps {
  readonly checked: LastCheck;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: string) => void;
  readonly areAllOpen: boolean;
  /** Folds all groups or opens them; undefined where there are not several. */
  readonly onToggleAll: (() => void) | undefined;
}

/** How the findings are narrowed and grouped. */
export function FindingsTools({ checked, grouping, onGrouping, areAllOpen, onToggleAll }: FindingsToolsProps) {
  const styles = useStyles();
  const { showFindings } = useApp();
  const words = useWords().findings;
  const filter = useAppState((state) => state.findingsFilter);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          input={{ className: styles.input }}
          aria-label={words.search}
          placeholder={words.search}
          contentBefore={<Search16Regular />}
          value={filter.text}
          onChange={(_, { value }) => {
            showFindings({ ...filter, text: value });
          }}
        />
        <Select
          size="small"
          aria-label={words.grouping.label}
          value={grouping}
          onChange={(_, { value }) => {
            onGrouping(value);
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {words.grouping[each]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.line}>
        <SeverityToggles checked={checked} />
        {onToggleAll !== undefined && (
          <Button size="small" appearance="subtle" onClick={onToggleAll}>
            {areAllOpen ? words.foldAll : words.unfoldAll}
          </Button>
        )}
      </div>
    </div>
  );
}
