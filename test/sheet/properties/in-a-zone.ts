import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { transformSync } from "@swc/core";
import type { EveryDay } from "./every-day";

/** A module without imports as the text of a CommonJS module. */
export function commonJs(path: string): string {
  const { code } = transformSync(readFileSync(path, "utf8"), {
    filename: path,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  return code;
}

export const DATES = join(__dirname, "../../../src/sheet/dates.ts");

const PROGRAM = `
const load = (text) => { const exports = {}; new Function("exports", text)(exports); return exports; };
const { everyDay } = load(process.env.EVERY_DAY);
console.log(JSON.stringify(everyDay(load(process.env.DATES), Number(process.env.STEP))));
`;

/** Looks at every `step`th day in a process that runs in a time zone. */
export async function everyDayIn(zone: string, step: number): Promise<EveryDay> {
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", PROGRAM], {
    env: {
      TZ: zone,
      STEP: String(step),
      DATES: commonJs(DATES),
      EVERY_DAY: commonJs(join(__dirname, "every-day.ts")),
    },
  });
  return JSON.parse(stdout) as EveryDay;
}
