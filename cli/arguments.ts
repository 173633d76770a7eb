import { parseArgs } from "node:util";
import { CliError } from "./cli-error";

export const USAGE = `Usage: npm run --silent check -- FILE [options]

FILE is a Partner Center co-sell file: .csv, .txt (tab-separated) or .xlsx (its first sheet).

  --format text|json   how findings are written to standard output (text)
  --today YYYY-MM-DD   the day that counts as today (this machine's)
  --baseline FILE      the file as it was downloaded: what has changed since is checked and exported
  --fix safe           apply all safe fixes first; FILE itself is not changed
  --out FILE           write the CSV to upload; several get -1of3 and so on before the ending
  --bom, --no-bom      with or without byte order mark (with)

Exit status: 0 no errors, 1 errors found, 2 the file could not be read or is not a co-sell file.
`;

export interface Arguments {
  readonly file: string;
  readonly format: "text" | "json";
  /** `YYYY-MM-DD`; undefined: this machine's day. */
  readonly today: string | undefined;
  readonly baseline: string | undefined;
  readonly fixSafe: boolean;
  readonly out: string | undefined;
  readonly bom: boolean;
}

/**
 * The command line's arguments; `"help"` when only help is asked for.
 * @throws CliError when they are not as `USAGE` says.
 */
export function parseArguments(args: readonly string[]): Arguments | "help" {
  const { values, positionals } = parsed(args);
  if (values.help === true) return "help";
  const [file, ...others] = positionals;
  if (file === undefined) throw new CliError("Which file? Give the name of a .csv, .txt or .xlsx file.");
  if (others.length > 0) throw new CliError(`One file at a time, please: ${positionals.join(", ")}.`);
  if (values.bom === true && values["no-bom"] === true) throw new CliError("Give --bom or --no-bom, not both.");
  if (values.fix !== undefined) oneOf("--fix", values.fix, ["safe"]);
  return {
    file,
    format: oneOf("--format", values.format ?? "text", ["text", "json"]),
    today: values.today === undefined ? undefined : day(values.today),
    baseline: values.baseline,
    fixSafe: values.fix !== undefined,
    out: values.out,
    bom: values["no-bom"] !== true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        today: { type: "string" },
        baseline: { type: "string" },
        fix: { type: "string" },
        out: { type: "string" },
        bom: { type: "boolean" },
        "no-bom": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // parseArgs explains itself; only its first sentence is for a person.
    throw new CliError(error instanceof Error ? error.message.replace(/\.\s.*$/s, ".") : String(error), {
      cause: error,
    });
  }
}

function oneOf<Value extends string>(option: string, value: string, values: readonly [Value, ...Value[]]): Value {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new CliError(`${option} takes ${values.join(" or ")}, not “${value}”.`);
  return found;
}

/** A day of the calendar, as it was given. */
function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) {
    throw new CliError(`--today takes a day as YYYY-MM-DD, not “${text}”.`);
  }
  return text;
}
