import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ExportPreview } from "../../actions/export-preview";
import { useApp, useAppState, useWords } from "../elements/use-app";
import { useEscape } from "../elements/use-escape";
import { ExportColumns } from "./export-columns";
import { ExportEffects } from "./export-effects";
import { ExportFiles } from "./export-files";
import { ExportFoot } from "./export-foot";
import { ExportReasons } from "./export-reasons";
import { NextSteps } from "./next-steps";
import { usePageFocus } from "./use-page-focus";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
});

/** What an upload will do and what stays behind; then the files; then what to do with them. */
export function ExportPage() {
  const preview = useAppState(({ exporting }) => exporting);
  return preview === undefined ? null : <Page preview={preview} />;
}

function Page({ preview }: { readonly preview: ExportPreview }) {
  const styles = useStyles();
  const { closeExport } = useApp();
  const words = useWords().exporting;
  const id = useId();
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = usePageFocus(page, heading, closeExport);
  useEscape(page, close);
  return (
    <section ref={page} className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        {/* A stop of its own, because Fluent's focus keeper takes Tab out of the pane from what has the focus and is none. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
        <h2 id={id} ref={heading} tabIndex={0} className={styles.heading}>
          {words.heading}
        </h2>
        <Button appearance="subtle" size="small" onClick={close}>
          {words.close}
        </Button>
      </div>
      {preview.handedOver.length > 0 && <NextSteps files={preview.handedOver} />}
      <ExportEffects plan={preview.plan} />
      <ExportReasons preview={preview} />
      <ExportColumns preview={preview} />
      <ExportFiles preview={preview} />
      <ExportFoot preview={preview} />
    </section>
  );
}
