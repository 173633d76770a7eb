import type { Measured } from "./measure";

/** A markdown table: what was measured, its median, and how many times the floor's time that is. */
export function table(title: string, measured: readonly Measured[]): string {
  const base = measured.find(({ name }) => name.startsWith("floor")) ?? measured[0];
  if (base === undefined) return "";
  const rows = measured.map(
    ({ name, milliseconds }) =>
      `| ${name} | ${milliseconds.toPrecision(3)} | ${(milliseconds / base.milliseconds).toFixed(2)} |`,
  );
  return [`### ${title}`, "", `| | median ms | × ${base.name} |`, "|---|--:|--:|", ...rows, ""].join("\n");
}
