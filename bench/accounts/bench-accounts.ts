/**
 * How well the account suggestions are ranked, on a labelled sample of invented companies: npm run bench:accounts. Prints
 * markdown. The ranking may be tuned on one half of the sample; what it is worth, the held-out half says.
 */
import { labelledSample, type Half } from "./labelled-sample";
import { measureRanking, OURS, OURS_IN_CITY, PLAIN_JARO_WINKLER, type RankingFigures } from "./measure-ranking";
import { sampleDeals } from "./sample-deals";

const RANKINGS = [OURS, OURS_IN_CITY, PLAIN_JARO_WINKLER];

for (const half of ["tuning", "held out"] as const) console.log(report(half));

function report(half: Half): string {
  const cases = sampleDeals(labelledSample(half));
  const figures = RANKINGS.map(({ name, ...ranking }) => ({
    name,
    figures: measureRanking(cases, { name, ...ranking }),
  }));
  const row = (text: string, of: (figures: RankingFigures) => string): string =>
    `| ${text} | ${figures.map((each) => of(each.figures)).join(" | ")} |`;
  const kinds = [...(figures[0]?.figures.byKind.keys() ?? [])];
  const thresholds = figures[0]?.figures.taken.map(({ threshold }) => threshold) ?? [];
  return [
    `### ${half}: ${cases.length} records`,
    "",
    `| | ${figures.map(({ name }) => name).join(" | ")} |`,
    `|---|${figures.map(() => "--:|").join("")}`,
    row("precision at 1", ({ precisionAt1 }) => percent(precisionAt1)),
    ...kinds.map((kind) => row(`… ${kind}`, ({ byKind }) => percent(byKind.get(kind) ?? 0))),
    row("recall of “likely”", ({ likelyRecall }) => percent(likelyRecall)),
    row("precision of “likely”", ({ likelyPrecision }) => percent(likelyPrecision)),
    ...thresholds.map((threshold, at) =>
      row(`best managed above ${percent(threshold)}: taken, of these wrong`, ({ taken }) => {
        const each = taken[at];
        return each === undefined ? "" : `${each.taken}, ${each.wrong}`;
      }),
    ),
    "",
  ].join("\n");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
