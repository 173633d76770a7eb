import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useWords } from "../elements/use-app";
import { useShownCount } from "../elements/use-shown-count";
import { ChoosableEdit, type ChoosableCell } from "./choosable-edit";
import { useEditPanelStyles } from "./use-edit-panel-styles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, maxHeight: "16rem", overflowY: "auto" },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

const NONE: ReadonlySet<string> = new Set();

export interface EditChoiceProps<Edit extends ChoosableCell> {
  readonly heading: string;
  readonly text: string;
  /** One a cell. */
  readonly edits: readonly Edit[];
  /** What the button says that applies so many of them; “Apply 12” where it is left out. */
  readonly applyLabel?: (count: number) => string;
  readonly isOff: boolean;
  /** Called with those that are ticked, in their order; at least one. */
  readonly onApply: (chosen: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/**
 * Several changes, each shown before it is made and each with a tick, all ticked at first. What a person has unticked
 * stays so while the list changes under them.
 */
export function EditChoice<Edit extends ChoosableCell>({
  heading,
  text,
  edits,
  applyLabel,
  isOff,
  onApply,
  onCancel,
}: EditChoiceProps<Edit>) {
  const styles = useStyles();
  const panel = useEditPanelStyles();
  const id = useId();
  const words = useWords().edits;
  const [left, setLeft] = useState(NONE);
  const { shown, next, more } = useShownCount(edits.length);
  const chosen = left.size === 0 ? edits : edits.filter(({ address }) => !left.has(address));
  const isAll = chosen.length === edits.length;
  return (
    <section className={panel.root} aria-labelledby={id}>
      <h3 id={id} className={panel.heading}>
        {heading}
      </h3>
      <p className={panel.text}>{text}</p>
      {edits.length > 1 && (
        <Checkbox
          label={words.tickAll(chosen.length, edits.length)}
          checked={isAll || (chosen.length === 0 ? false : "mixed")}
          onChange={() => {
            setLeft(isAll ? new Set(edits.map(({ address }) => address)) : NONE);
          }}
        />
      )}
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" className={styles.list} aria-labelledby={id}>
        {edits.slice(0, shown).map((edit) => (
          <ChoosableEdit
            key={edit.address}
            edit={edit}
            isTicked={!left.has(edit.address)}
            onTick={(isTicked) => {
              setLeft((before) => {
                const after = new Set(before);
                if (isTicked) after.delete(edit.address);
                else after.add(edit.address);
                return after;
              });
            }}
          />
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          {words.showMore(next)}
        </Button>
      )}
      {chosen.length === 0 && <p className={styles.hint}>{words.nothingTicked}</p>}
      <div className={panel.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isOff || chosen.length === 0}
          onClick={() => {
            onApply(chosen);
          }}
        >
          {(applyLabel ?? words.apply)(chosen.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
