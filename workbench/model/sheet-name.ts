import { ModelError } from "./model-error";

interface Named {
  readonly name: string;
}

const MAX_LENGTH = 31;

/** @throws ModelError for a name that Excel refuses, or that one of the sheets has already (without case) */
export function assertSheetName(name: string, sheets: readonly Named[]): void {
  const isProper = name !== "" && name.length <= MAX_LENGTH && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isProper) throw new ModelError("InvalidArgument", `Excel does not allow the sheet name "${name}"`);
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ModelError("ItemAlreadyExists", `There is a sheet named "${name}" already`);
  }
}

/** `Sheet1`, `Sheet2`, … the first that is free. */
export function unusedSheetName(sheets: readonly Named[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** `Deals (2)` for a copy of `Deals`, the first number that is free; long names are cut. */
export function copyName(name: string, sheets: readonly Named[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** A file's name as the name of the sheet that Excel makes of it: without folder and ending, cut to 31 characters. */
export function sheetNameOfFile(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const proper = base
    .replaceAll(/[\\/?*[\]:]/g, "_")
    .replaceAll(/^'+|'+$/g, "")
    .slice(0, MAX_LENGTH);
  return proper === "" ? "Sheet1" : proper;
}
