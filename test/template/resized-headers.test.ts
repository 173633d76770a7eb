import { numberedHeader } from "../../src/template/repeating";
import { repeatedCount, resizedHeaders } from "../../src/template/resized-headers";
import { templateHeaders, type TemplateGeneration } from "../../src/template/template-headers";

const GENERATIONS: readonly TemplateGeneration[] = ["2023", "2026"];

const numbers = (headers: readonly string[], family: string): number[] =>
  headers.flatMap((header) => {
    const numbered = numberedHeader(header);
    return numbered?.family === family ? [numbered.number] : [];
  });

test.each(GENERATIONS)("the template of %s as it comes", (generation) => {
  const counts = {
    Solution: repeatedCount(generation, "Solution"),
    "Team member": repeatedCount(generation, "Team member"),
  };
  expect(counts).toEqual(generation === "2023" ? { Solution: 1, "Team member": 1 } : { Solution: 5, "Team member": 5 });
  expect(resizedHeaders(generation, counts)).toEqual(templateHeaders(generation));
  expect(resizedHeaders(generation, {})).toEqual(templateHeaders(generation));
});

test.each(GENERATIONS)("the template of %s with other counts has all other headers unchanged", (generation) => {
  const headers = resizedHeaders(generation, { Solution: 50, "Team member": 3 });
  expect(numbers(headers, "Solution")).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(numbers(headers, "Team member")).toEqual([1, 2, 3]);
  const others = (all: readonly string[]) =>
    all.filter((header) => !["Solution", "Team member"].includes(numberedHeader(header)?.family ?? ""));
  expect(others(headers)).toEqual(others(templateHeaders(generation)));
  expect(headers.indexOf("Team member 1")).toBe(headers.indexOf("Solution 50") + 1);
});

test.each([0, 51, 1.5, Number.NaN])("%d columns of a kind are refused", (count) => {
  expect(() => resizedHeaders("2026", { Solution: count })).toThrow(RangeError);
});
