import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../elements/use-app";
import { AddColumns } from "./add-columns";
import { ImportButton } from "./import-button";
import { NewTemplateForm } from "./new-template-form";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", alignSelf: "stretch", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  part: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What can be added: columns to the sheet that was checked, and new sheets to the workbook. */
export function AddSection({ hasSheet, onClose }: { readonly hasSheet: boolean; readonly onClose: () => void }) {
  const styles = useStyles();
  const id = useId();
  const { add } = useWords();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {add.heading}
        </h2>
        <Button appearance="subtle" size="small" onClick={onClose}>
          {add.close}
        </Button>
      </div>
      {hasSheet && (
        <>
          <h3 className={styles.part}>{add.columns}</h3>
          <AddColumns />
        </>
      )}
      <h3 className={styles.part}>{add.file}</h3>
      <ImportButton />
      <p className={styles.hint}>{add.fileHint}</p>
      <h3 className={styles.part}>{add.emptySheet}</h3>
      <NewTemplateForm />
    </section>
  );
}
