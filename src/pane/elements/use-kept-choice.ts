import { useState } from "react";

/** Says whose it is: an add-in shares its storage with others of the same origin. */
const PREFIX = "dealsheet.";

/**
 * One of several choices that is still the same when the pane is opened again. Where the browser forbids storage (private
 * windows, blocked third-party data) it lasts as long as the component.
 */
export function useKeptChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  first: Choice,
): readonly [Choice, (text: string) => void] {
  const [choice, setChoice] = useState(() => oneOf(choices, kept(name)) ?? first);
  const choose = (text: string): void => {
    const chosen = oneOf(choices, text);
    if (chosen === undefined) return;
    setChoice(chosen);
    keep(name, chosen);
  };
  return [choice, choose];
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | null): Choice | undefined {
  return choices.find((choice) => choice === text);
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    // Storage is a comfort: where it is forbidden the pane works without.
    return null;
  }
}

function keep(name: string, choice: string): void {
  try {
    localStorage.setItem(PREFIX + name, choice);
  } catch {
    // See kept.
  }
}
