import { intersect } from "../../model/address";
import type { Rect, Validation, ValidationAlert, ValidationPrompt } from "../../model/types";
import { NO_VALIDATION, type ValidationSettings } from "../../model/validation-list";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { mayWriteSheet } from "./checks";
import { validationRule } from "./data-validation-rule";
import { ExcelObject, type ExcelHost } from "./excel-object";

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
  static override readonly scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"];
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

/** The one validation of all cells, undefined where none has any, null where they differ. */
function sharedValidation(sheet: SheetModel, rects: readonly Rect[]): Validation | undefined | null {
  const cells = (areas: readonly (Rect | undefined)[]) =>
    areas.reduce((sum, area) => sum + (area === undefined ? 0 : area.rows * area.columns), 0);
  const here = sheet.validations.flatMap((validation) => {
    const covered = cells(rects.flatMap((rect) => validation.areas.map((area) => intersect(rect, area))));
    return covered === 0 ? [] : [{ validation, covered }];
  });
  const [first, ...more] = here;
  if (first === undefined) return undefined;
  const settings = ({ rule, prompt, errorAlert, ignoreBlanks }: Validation) =>
    JSON.stringify([rule, prompt, errorAlert, ignoreBlanks]);
  const isSame = more.every(({ validation }) => settings(validation) === settings(first.validation));
  return isSame && cells(rects) === here.reduce((sum, { covered }) => sum + covered, 0) ? first.validation : null;
}
