import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ExportPreview } from "../../actions/export-preview";
import { changeExport } from "../../actions/prepare-export";
import { ExportColumns } from "./export-columns";
import { ExportEffects } from "./export-effects";
import { ExportFiles } from "./export-files";
import { ExportReasons } from "./export-reasons";
import { useAction, useApp, useAppState } from "../elements/use-app";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What an export would send, leave out and set off; then the files. */
export function ExportSection() {
  const preview = useAppState(({ exporting }) => exporting);
  return preview === undefined ? null : <Preview preview={preview} />;
}

function Preview({ preview }: { readonly preview: ExportPreview }) {
  const styles = useStyles();
  const app = useApp();
  const id = useId();
  const hint = useId();
  const { run } = useAction(changeExport);
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          Export
        </h2>
        <Button appearance="subtle" size="small" onClick={app.closeExport}>
          Close
        </Button>
      </div>
      <ExportEffects plan={preview.plan} />
      <ExportReasons preview={preview} />
      <ExportColumns preview={preview} />
      <div>
        <Switch
          label="Byte order mark (BOM)"
          aria-describedby={hint}
          checked={preview.options.bom}
          onChange={(_, { checked }) => {
            run({ bom: checked });
          }}
        />
        <p id={hint} className={styles.hint}>
          With it, Excel shows letters such as é and ü right when it opens the file again.
        </p>
      </div>
      <ExportFiles preview={preview} />
    </section>
  );
}
