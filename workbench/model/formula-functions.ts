import { isErrorValue, toNumber, toText, toTruth } from "./formula-values";
import type { CellValue } from "./types";

/** A cell's worth, or the cells of a reference. */
export type Result = CellValue | readonly (readonly CellValue[])[];

/** Evaluated when the function asks for it. */
export type Argument = () => Result;

/** `ISBLANK` takes a formula's "" for a blank too, because the model does not tell them apart. */
export const FUNCTIONS: ReadonlyMap<string, (args: readonly Argument[]) => Result> = new Map([
  ["TRUE", () => true],
  ["FALSE", () => false],
  ["N", on(1, ([value = ""]) => (typeof value === "number" ? value : value === true ? 1 : 0))],
  ["T", on(1, ([value = ""]) => (typeof value === "string" ? value : ""))],
  ["NOT", on(1, ([value = ""]) => negated(value))],
  ["AND", (args) => logical(args, (values) => values.every(Boolean))],
  ["OR", (args) => logical(args, (values) => values.some(Boolean))],
  ["IF", conditional],
  ["IFERROR", ([value, otherwise]) => (isErrorValue(of(value)) ? of(otherwise) : of(value))],
  ["ISBLANK", ([value]) => of(value) === ""],
  ["ISERROR", ([value]) => isErrorValue(of(value))],
  ["ISNUMBER", ([value]) => typeof of(value) === "number"],
  ["ISTEXT", ([value]) => typeof of(value) === "string" && of(value) !== "" && !isErrorValue(of(value))],
  ["LEN", on(1, ([value = ""]) => toText(value).length)],
  ["TRIM", on(1, ([value = ""]) => toText(value).trim().replaceAll(/ +/g, " "))],
  ["UPPER", on(1, ([value = ""]) => toText(value).toUpperCase())],
  ["LOWER", on(1, ([value = ""]) => toText(value).toLowerCase())],
  ["EXACT", on(2, ([a = "", b = ""]) => toText(a) === toText(b))],
  ["SUM", (args) => sumOf(args)],
  ["COUNTA", (args) => flat(args).filter((value) => value !== "").length],
]);

/** A function of single values, in which an error goes through. */
function on(
  count: number,
  compute: (values: readonly CellValue[]) => CellValue,
): (args: readonly Argument[]) => CellValue {
  return (args) => {
    if (args.length !== count) return "#VALUE!";
    const values = args.map(of);
    return values.find(isErrorValue) ?? compute(values);
  };
}

function conditional([test, whenTrue, whenFalse]: readonly Argument[]): CellValue {
  const decision = toTruth(of(test));
  if (typeof decision === "string") return decision;
  if (decision) return of(whenTrue);
  return whenFalse === undefined ? false : of(whenFalse);
}

function logical(args: readonly Argument[], decide: (values: readonly boolean[]) => boolean): CellValue {
  const values = args.flatMap((argument) => {
    const result = argument();
    // texts and blanks inside a range do not count; a direct argument must be logical
    return typeof result === "object"
      ? result
          .flat()
          .filter((value) => typeof value !== "string" || isErrorValue(value))
          .map(toTruth)
      : [toTruth(result)];
  });
  const error = values.find((value) => typeof value === "string");
  return error ?? decide(values.filter((value) => typeof value === "boolean"));
}

function sumOf(args: readonly Argument[]): CellValue {
  const values = args.flatMap((argument): readonly CellValue[] => {
    const result = argument();
    if (typeof result !== "object") return [toNumber(result)];
    return result.flat().filter((value) => typeof value === "number" || isErrorValue(value));
  });
  return values.find(isErrorValue) ?? values.reduce<number>((total, value) => total + Number(value), 0);
}

function negated(value: CellValue): CellValue {
  const decision = toTruth(value);
  return typeof decision === "string" ? decision : !decision;
}

function of(argument: Argument | undefined): CellValue {
  return argument === undefined ? "" : singleValue(argument());
}

function flat(args: readonly Argument[]): readonly CellValue[] {
  return args.flatMap((argument): readonly CellValue[] => {
    const result = argument();
    return typeof result === "object" ? result.flat() : [result];
  });
}

/** A range where one value is wanted is an error here; Excel would spill or intersect. */
export function singleValue(result: Result): CellValue {
  return typeof result === "object" ? "#VALUE!" : result;
}
