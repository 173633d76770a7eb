import { readFileSync } from "node:fs";
import { isSetSupported } from "../api/requirement-sets";

/**
 * Reads from the public type declarations which requirement set brought each member of the `Excel` namespace: their doc
 * comments carry `[Api set: ExcelApi 1.9]`.
 *
 * @returns `Class.member` (and `Class`) → e.g. `ExcelApi 1.9`; of overloads the earliest
 */
export function readApiSets(declarations: string = installedDeclarations()): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  const start = declarations.indexOf("declare namespace Excel {");
  let inComment = false;
  let set: string | undefined;
  let className = "";
  const note = (key: string) => {
    const known = sets.get(key);
    if (set !== undefined && (known === undefined || isWithin(set, known))) sets.set(key, set);
    set = undefined;
  };
  for (const line of declarations.slice(start).split("\n")) {
    if (line.startsWith("}")) break;
    const text = line.trim();
    if (text.startsWith("/**")) {
      inComment = true;
      set = undefined;
    }
    if (inComment) {
      set ??= /\[Api set: (ExcelApi\w* \d+\.\d+)/.exec(text)?.[1];
      inComment = !text.endsWith("*/");
      continue;
    }
    const opened = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1];
    if (opened !== undefined) {
      className = opened;
      note(className);
    } else if (line.startsWith("    }")) {
      className = "";
    } else if (className !== "") {
      const member = /^ {8}(?:readonly |static )?(\w+)\??[(:<]/.exec(line)?.[1];
      if (member !== undefined) note(`${className}.${member}`);
    }
  }
  return sets;
}

function installedDeclarations(): string {
  return readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
}

function isWithin(set: string, known: string): boolean {
  const [name = "", version = ""] = set.split(" ");
  const [knownName = "", knownVersion = ""] = known.split(" ");
  return isSetSupported({ [knownName]: knownVersion }, name, version);
}
