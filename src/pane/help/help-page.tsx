import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useApp, useAppState, useWords } from "../elements/use-app";
import { useEscape } from "../elements/use-escape";
import { DataSection } from "./data-section";
import { goTo } from "./go-to";
import { HelpContents } from "./help-contents";
import { HighlightsSection } from "./highlights-section";
import { KeysSection } from "./keys-section";
import { ruleHeadingId } from "./rule-article";
import { RuleReference } from "./rule-reference";
import { StepsSection } from "./steps-section";
import { useHelpStyles } from "./use-help-styles";
import { VERSION } from "./version";

const useStyles = makeStyles({
  // Over the pane, which stays as it is beneath: whoever comes back finds everything where it was.
  root: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    boxSizing: "border-box",
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, outlineStyle: "none" },
  arrow: { display: "inline-flex", ":dir(rtl)": { transform: "scaleX(-1)" } },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalL,
  },
});

/** How Dealsheet is used, and what its rules say. It takes the focus, to the rule that it was opened at if there is one. */
export function HelpPage({ onStartTour }: { readonly onStartTour: () => void }) {
  const styles = useStyles();
  const common = useHelpStyles();
  const { closeHelp } = useApp();
  const { help } = useWords();
  const rule = useAppState((state) => state.help?.rule);
  const page = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEscape(page, closeHelp);
  useEffect(() => {
    if (rule === undefined) title.current?.focus();
    else goTo(document.getElementById(ruleHeadingId(rule)));
  }, [rule]);
  return (
    <main ref={page} className={styles.root} aria-labelledby="help-title">
      <div className={styles.head}>
        <Button
          size="small"
          icon={
            <span className={styles.arrow}>
              <ArrowLeft20Regular aria-hidden />
            </span>
          }
          onClick={closeHelp}
        >
          {help.back}
        </Button>
        {/* A stop of its own, because Fluent's focus keeper takes Tab out of the pane from what has the focus and is none. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
        <h1 id="help-title" ref={title} tabIndex={0} className={styles.title}>
          {help.title}
        </h1>
      </div>
      <HelpContents />
      <StepsSection />
      <KeysSection />
      <HighlightsSection />
      <DataSection />
      <RuleReference openAt={rule} />
      <div className={styles.foot}>
        <Button
          size="small"
          onClick={() => {
            closeHelp();
            onStartTour();
          }}
        >
          {help.tour}
        </Button>
        <p className={common.quiet}>{help.version(VERSION)}</p>
      </div>
    </main>
  );
}
