import type { Finding } from "../findings/finding";
import type { Baseline } from "../sheet/deal-sheet";
import { recognise, type Recognition } from "../sheet/recognise";
import type { Sheet } from "../sheet/sheet";
import { check } from "./check";
import type { CheckOptions } from "./rule";
import { wrongFileFinding } from "./wrong-file";

/** What a worksheet turned out to be, and what is to be said of it. */
export interface CheckedSheet {
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
}

/**
 * Recognises a sheet and checks it. Of an empty sheet there is nothing to say; of one that is not a co-sell file only
 * `wrong-file`. `baseline` is undefined on a first check.
 */
export function checkSheet(sheet: Sheet, baseline: Baseline | undefined, options: CheckOptions): CheckedSheet {
  const recognition = recognise(sheet, baseline);
  switch (recognition.kind) {
    case "empty":
      return { recognition, findings: [] };
    case "wrong-file":
      return { recognition, findings: [wrongFileFinding(recognition.looksLike)] };
    case "deal-sheet":
      return { recognition, findings: check(recognition.dealSheet, options) };
  }
}
