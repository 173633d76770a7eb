import { overlap } from "../../model/areas";
import { recordsTouching } from "../../model/record-lookup";
import type { Rect, Validation, ValidationAlert, ValidationPrompt } from "../../model/types";
import { NO_VALIDATION, type ValidationSettings } from "../../model/validation-list";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { found, mayWriteSheet } from "./checks";
import { validationRule } from "./data-validation-rule";
import { ExcelObject, type ExcelHost } from "./excel-object";
import { invalidCells, validityOf } from "./invalid-cells";

const { prompt: NO_PROMPT, errorAlert: NO_ALERT } = NO_VALIDATION;
const ALERT_STYLES = ["Stop", "Warning", "Information"];
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

const TYPE_NAMES = new Map([
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["list", "List"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

/** The validation of the cells of some rectangles; what differs between them reads as null. */
export class DataValidation extends ExcelObject {
  static override readonly apiName = "DataValidation";
  static override readonly scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule", "type", "valid"];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly rects: readonly Rect[],
  ) {
    super(host);
  }

  get rule(): unknown {
    const validation = sharedValidation(this.sheet, this.rects);
    return validation === null ? null : (validation?.rule ?? {});
  }
  set rule(value: unknown) {
    update(this, { rule: validationRule(value) });
  }
  get prompt(): unknown {
    const validation = sharedValidation(this.sheet, this.rects);
    return validation === null ? null : (validation?.prompt ?? NO_PROMPT);
  }
  set prompt(value: unknown) {
    const prompt = { ...NO_PROMPT, ...(value as Partial<ValidationPrompt>) };
    withinLimits(prompt);
    update(this, { prompt });
  }
  get errorAlert(): unknown {
    const validation = sharedValidation(this.sheet, this.rects);
    return validation === null ? null : (validation?.errorAlert ?? NO_ALERT);
  }
  set errorAlert(value: unknown) {
    const errorAlert = { ...NO_ALERT, ...(value as Partial<ValidationAlert>) };
    withinLimits(errorAlert);
    if (!ALERT_STYLES.includes(errorAlert.style)) throw new ApiError("InvalidArgument");
    update(this, { errorAlert });
  }
  get ignoreBlanks(): unknown {
    const validation = sharedValidation(this.sheet, this.rects);
    return validation === null ? null : (validation?.ignoreBlanks ?? true);
  }
  set ignoreBlanks(value: unknown) {
    update(this, { ignoreBlanks: value === true });
  }
  get type(): string {
    const validation = sharedValidation(this.sheet, this.rects);
    if (validation === null) return "Inconsistent";
    const [kind = ""] = Object.keys(validation?.rule ?? {});
    return TYPE_NAMES.get(kind) ?? "None";
  }

  get valid(): boolean | null {
    return validityOf(this.sheet, this.rects);
  }

  getInvalidCells(): ApiObject {
    return found(this.getInvalidCellsOrNullObject());
  }
  getInvalidCellsOrNullObject(): ApiObject | undefined {
    const cells = invalidCells(this.sheet, this.rects);
    return cells.length === 0 ? undefined : this.host.areas(this.sheet, cells);
  }

  clear(): void {
    mayWriteSheet(this.host.workbook, this.sheet);
    this.sheet.setValidation(this.rects, undefined, "add-in");
  }
}

function update(target: DataValidation, change: Partial<ValidationSettings>): void {
  mayWriteSheet(target.host.workbook, target.sheet);
  target.sheet.updateValidation(target.rects, change, "add-in");
}

function withinLimits({ title, message }: { readonly title: string; readonly message: string }): void {
  if (title.length > TITLE_LIMIT || message.length > MESSAGE_LIMIT) throw new ApiError("InvalidArgument");
}

/** Three properties are asked of the same cells as a rule; neither list is ever changed in place. */
const known = new WeakMap<readonly Validation[], WeakMap<readonly Rect[], Validation | undefined | null>>();

/** The one validation of all cells, undefined where none has any, null where they differ. */
function sharedValidation({ validations }: SheetModel, rects: readonly Rect[]): Validation | undefined | null {
  const ofSheet = known.get(validations) ?? new WeakMap<readonly Rect[], Validation | undefined | null>();
  known.set(validations, ofSheet);
  if (!ofSheet.has(rects)) ofSheet.set(rects, findShared(validations, rects));
  return ofSheet.get(rects);
}

function findShared(validations: readonly Validation[], rects: readonly Rect[]): Validation | undefined | null {
  const here = recordsTouching(validations, rects).map((validation) => ({
    validation,
    covered: coveredCells(rects, validation.areas),
  }));
  const [first, ...more] = here;
  if (first === undefined) return undefined;
  const settings = ({ rule, prompt, errorAlert, ignoreBlanks }: Validation) =>
    JSON.stringify([rule, prompt, errorAlert, ignoreBlanks]);
  const isSame = more.every(({ validation }) => settings(validation) === settings(first.validation));
  const all = rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return isSame && all === here.reduce((sum, { covered }) => sum + covered, 0) ? first.validation : null;
}

function coveredCells(rects: readonly Rect[], areas: readonly Rect[]): number {
  return overlap(areas, rects).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
