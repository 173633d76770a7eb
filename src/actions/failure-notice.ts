import type { Words } from "../words/words";
import { HostError } from "./host-error";
import type { Notice } from "./notice";

/** The notice of something thrown: Excel's refusal in plain words, or a bug with a text to report it by. */
export function failureNotice(thrown: unknown, { trouble }: Pick<Words, "trouble">): Notice {
  if (thrown instanceof HostError) {
    const text = trouble.excel[thrown.code];
    return thrown.code === "excel-failed"
      ? { intent: "error", text, details: reportOf(thrown) }
      : { intent: "error", text };
  }
  return { intent: "error", text: trouble.defect, details: reportOf(thrown) };
}

/** A text to report an error by, in English for those who mend it: its message, where it happened, and its causes. */
export function reportOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `Thrown: ${String(thrown)}`;
  const place = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
  const code = thrown instanceof HostError ? `Code: ${thrown.code}\n` : "";
  return `${code}${place}${thrown.cause === undefined ? "" : `\nCaused by ${reportOf(thrown.cause)}`}`;
}
