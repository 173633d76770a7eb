import type { Column } from "../../template/column";
import { useWords } from "../elements/use-app";
import { useInspectorStyles } from "./use-inspector-styles";

export interface ColumnFactsProps {
  readonly column: Column;
  /** Whether the condition on which it must be filled holds in the row; undefined where there is none. */
  readonly isAskedFor: boolean | undefined;
}

/** What a column is for, in plain words, with its source. */
export function ColumnFacts({ column, isAskedFor }: ColumnFactsProps) {
  const styles = useInspectorStyles();
  const { inspector, columns, help } = useWords();
  const { labels, needs, kinds } = inspector;
  const condition = isAskedFor === undefined ? "" : ` ${isAskedFor ? inspector.here : inspector.notHere}`;
  const facts: readonly (readonly [string, string])[] = [
    [labels.required, `${needs[column.required]}${condition}`],
    [labels.format, kinds[column.kind]],
    [labels.example, column.sample],
    [labels.source, help.sourceName(column.source)],
  ];
  return (
    <>
      <p className={styles.text}>{columns.description(column)}</p>
      <dl className={styles.facts} aria-label={inspector.about}>
        {facts.map(([term, fact]) =>
          fact === "" ? null : (
            <Fact key={term} term={term}>
              {fact}
            </Fact>
          ),
        )}
      </dl>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  const styles = useInspectorStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
