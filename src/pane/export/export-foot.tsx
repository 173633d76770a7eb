import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { exportCsv } from "../../actions/export-csv";
import type { ExportPreview } from "../../actions/export-preview";
import { ActionIcon } from "../elements/action-icon";
import { useAction, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  // In reach wherever the page is scrolled to; at its end it stands below the rest like anything else.
  root: {
    position: "sticky",
    insetBlockEnd: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What would be saved, in a line, and the button that does it. */
export function ExportFoot({ preview: { plan, handedOver } }: { readonly preview: ExportPreview }) {
  const styles = useStyles();
  const words = useWords().exporting.files;
  const { isOff, run } = useAction(exportCsv);
  const { files, records } = plan;
  return (
    <div className={styles.root}>
      <span className={styles.text}>
        {files.length === 0 ? words.nothing : words.foot(files.length, records.length)}
      </span>
      {files.length > 0 && (
        <Button
          appearance={handedOver.length === 0 ? "primary" : "secondary"}
          icon={<ActionIcon name={exportCsv.icon} />}
          disabledFocusable={isOff}
          onClick={() => {
            run({});
          }}
        >
          {files.length === 1 ? words.save : words.saveAll}
        </Button>
      )}
    </div>
  );
}
