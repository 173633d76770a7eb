import type { KeyboardEvent } from "react";

/**
 * Escape in a field takes back what was written there, and nothing else: what lies around the field stays open, and in
 * Excel on the web office.js, which listens at the window, does not take the focus to the sheet. While characters are
 * being composed the key belongs to that. Answers whether the key was Escape.
 */
export function onFieldEscape(event: KeyboardEvent, takeBack: () => void): boolean {
  if (event.key !== "Escape") return false;
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return true;
  event.preventDefault();
  takeBack();
  return true;
}
