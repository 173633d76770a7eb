import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Checkmark12Regular } from "@fluentui/react-icons";
import { ignoredIn } from "../../actions/sheet-ignored";
import type { LastCheck } from "../../actions/state";
import type { Severity } from "../../findings/finding";
import { useApp, useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, flexGrow: 1 },
  toggle: { minWidth: "auto" },
});

/** Which findings are shown by how grave they are, each with its count; and what is ignored, where there is something. */
export function SeverityToggles({ checked: { identity, counts } }: { readonly checked: LastCheck }) {
  const styles = useStyles();
  const { showFindings } = useApp();
  const words = useWords().findings;
  const filter = useAppState((state) => state.findingsFilter);
  const decisions = useAppState((state) => ignoredIn(state, identity.id).length);
  const severities: readonly (readonly [Severity, number])[] = [
    ["error", counts.errors],
    ["warning", counts.warnings],
    ["info", counts.infos],
  ];
  return (
    <div role="group" aria-label={words.show} className={styles.root}>
      {severities
        // What there is none of needs no switch, unless it is off: then it must be possible to turn it on.
        .filter(([severity, count]) => count > 0 || !filter.severities.has(severity))
        .map(([severity, count]) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={filter.severities.has(severity)}
            // A tick besides the fill: colour alone tells nothing.
            {...(filter.severities.has(severity) && { icon: <Checkmark12Regular /> })}
            onClick={() => {
              const after = new Set(filter.severities);
              if (!after.delete(severity)) after.add(severity);
              showFindings({ ...filter, severities: after });
            }}
          >
            {words.severity[severity](count)}
          </ToggleButton>
        ))}
      {decisions > 0 && (
        <ToggleButton
          size="small"
          className={styles.toggle}
          checked={filter.showsIgnored}
          {...(filter.showsIgnored && { icon: <Checkmark12Regular /> })}
          onClick={() => {
            showFindings({ ...filter, showsIgnored: !filter.showsIgnored });
          }}
        >
          {words.ignored(decisions)}
        </ToggleButton>
      )}
    </div>
  );
}
