import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ruleText } from "../../findings/rule-text";
import { isRuleId } from "../../findings/rule-id";
import { useApp, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  // 24 pixels are the least that a finger hits (WCAG 2.5.8).
  root: {
    flexShrink: 0,
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Opens help at the rule of a finding. */
export function WhyButton({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const { showHelp } = useApp();
  const words = useWords();
  if (!isRuleId(rule)) return null;
  return (
    <Link
      as="button"
      data-control="why"
      className={styles.root}
      aria-label={words.help.whyOf(ruleText(rule, words).title)}
      onClick={() => {
        showHelp({ rule });
      }}
    >
      {words.help.why}
    </Link>
  );
}
