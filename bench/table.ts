import type { Measured } from "./measure";

/** A markdown table: what was measured, its median, and how many times the first row's time that is. */
export function table(title: string, [base, ...others]: readonly Measured[]): string {
  if (base === undefined) return "";
  const rows = [base, ...others].map(
    ({ name, milliseconds }) =>
      `| ${name} | ${milliseconds.toPrecision(3)} | ${(milliseconds / base.milliseconds).toFixed(2)} |`,
  );
  return [`### ${title}`, "", `| | median ms | × ${base.name} |`, "|---|--:|--:|", ...rows, ""].join("\n");
}
