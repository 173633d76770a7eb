import { useEffect, useRef, useState } from "react";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { useSession, useUi, useWorkbook } from "../core/session-context";
import type { CellFrame } from "./cell-frame";

/** The dropdown of a cell whose validation is a list: a button beside the cell, and its choices. */
export function ChoiceList({ frame }: { readonly frame: CellFrame | undefined }) {
  const { editing, store, focusSheet } = useSession();
  const sheet = useWorkbook().activeSheet;
  const { row, column } = useUi(({ selection }) => selection.active);
  const open = useUi((state) => state.listOpen);
  const edit = useUi((state) => state.edit);
  const validation = sheet.validationAt(row, column);
  if (frame === undefined || validation === undefined || !hasDropdown(validation.rule)) return null;

  return (
    <>
      <button
        type="button"
        className="choice-button"
        tabIndex={-1}
        aria-label="Choose from the list"
        aria-expanded={open}
        style={{ left: frame.left + frame.width + 1, top: frame.top, height: frame.height }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (edit !== undefined) editing.cancel();
          store.setState({ listOpen: !open });
        }}
      >
        <ChevronDown12Regular />
      </button>
      {open && (
        <Choices
          frame={frame}
          choices={sheet.listChoices(validation, row, column)}
          current={sheet.text(row, column)}
          onChoose={(choice) => {
            editing.choose(choice);
            focusSheet();
          }}
          onClose={() => {
            store.setState({ listOpen: false });
            focusSheet();
          }}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly frame: CellFrame;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

function Choices({ frame, choices, current, onChoose, onClose }: ChoicesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(Math.max(0, choices.indexOf(current)));
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);

  const keys: ReadonlyMap<string, () => void> = new Map([
    [
      "ArrowDown",
      () => {
        setMarked((index) => Math.min(index + 1, choices.length - 1));
      },
    ],
    [
      "ArrowUp",
      () => {
        setMarked((index) => Math.max(index - 1, 0));
      },
    ],
    [
      "Home",
      () => {
        setMarked(0);
      },
    ],
    [
      "End",
      () => {
        setMarked(choices.length - 1);
      },
    ],
    [
      "Enter",
      () => {
        onChoose(choices[marked] ?? "");
      },
    ],
    [
      "Tab",
      () => {
        onChoose(choices[marked] ?? "");
      },
    ],
    ["Escape", onClose],
  ]);

  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Choices"
      aria-activedescendant={`choice-${marked}`}
      tabIndex={0}
      className="choice-list"
      style={{ left: frame.left, top: frame.top + frame.height + 1, minWidth: frame.width + 18 }}
      onKeyDown={(event) => {
        const act = keys.get(event.key) ?? typeAhead(event.key);
        if (act === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
      onBlur={onClose}
    >
      {choices.map((choice, index) => (
        <div
          key={`${index} ${choice}`}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === marked}
          onPointerEnter={() => {
            setMarked(index);
          }}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onChoose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );

  /** A letter goes to the next choice that begins with it. */
  function typeAhead(key: string): (() => void) | undefined {
    if (key.length !== 1) return undefined;
    const begins = (choice: string) => choice.toLowerCase().startsWith(key.toLowerCase());
    const next = choices.findIndex((choice, index) => index > marked && begins(choice));
    const found = next >= 0 ? next : choices.findIndex(begins);
    return () => {
      if (found >= 0) setMarked(found);
    };
  }
}

function hasDropdown(rule: Readonly<Record<string, unknown>>): boolean {
  const list = rule["list"];
  if (typeof list !== "object" || list === null) return false;
  return !("inCellDropDown" in list) || list.inCellDropDown !== false;
}
