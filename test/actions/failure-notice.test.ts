import { failureNotice } from "../../src/actions/failure-notice";
import { HostError, type HostErrorCode } from "../../src/actions/host-error";
import { wordsFor } from "../../src/words/words-for";

const WORDS = wordsFor("en-US");

test.each<[HostErrorCode, RegExp]>([
  ["cell-edit-mode", /Press Enter or Esc/],
  ["sheet-deleted", /Go to another sheet/],
  ["sheet-protected", /Unprotect Sheet/],
  ["too-large", /Delete rows/],
  ["busy", /Wait a moment/],
  ["not-supported", /on the web/],
  ["read-only-workbook", /Save a copy/],
  ["excel-failed", /Try again/],
])("%s says a way on", (code, wayOn) => {
  const notice = failureNotice(new HostError(code, "Excel's own words"), WORDS);
  expect(notice.intent).toBe("error");
  expect(notice.text).toMatch(wayOn);
  expect(notice.text).not.toContain("own words");
});

test("only what cannot be explained comes with details: code, message, place and cause", () => {
  expect(failureNotice(new HostError("busy", "x"), WORDS)).not.toHaveProperty("details");
  const cause = new Error("the cause");
  const failed = failureNotice(new HostError("excel-failed", "GeneralException", { cause }), WORDS);
  expect(failed.details).toMatch(/Code: excel-failed[^]*GeneralException[^]*Caused by[^]*the cause/);
  expect(failureNotice("a text", WORDS).details).toBe("Thrown: a text");
});
