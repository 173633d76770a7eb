import type { OfferedValues } from "../../actions/offered-values";
import { useWords } from "../elements/use-app";
import { useInspectorStyles } from "./use-inspector-styles";

/** What decides which values there are, where it is not the column alone. */
export function WhyThese({ offered: { because, values } }: { readonly offered: OfferedValues }) {
  const styles = useInspectorStyles();
  const { inspector } = useWords();
  if (because === undefined) return null;
  return (
    <p className={styles.quiet}>
      {values.length === 0 ? inspector.noReason : inspector.because(because.column, because.value)}
    </p>
  );
}
