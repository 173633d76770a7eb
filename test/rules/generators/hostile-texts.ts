/** Parts that, said again and again, make a careless regular expression try every way to divide them. */
const PARTS: readonly string[] = [
  ...' |a|0|-|.|,|;|@|#|&|<|(|/|:|_|=|%|\t|\n|\u00a0|é|日|1.|1,|0 |, |a@|a.|a-a.|@a.|x@y.|-- |&amp|&amp;|&#38;|amp;|SOL-|SOL-1,|USD, |9-|(1)|+ |MicrosoftID: |AccountName:|, AccountName: |, AccountAddress:|mailto:|https://|1/|/1/20|T1:|2020-|\'000|,000|.000|Error; |"|""|", |Deal Name '.split(
    "|",
  ),
];

/** What leads into the middle of an expression. */
const BEGINNINGS: readonly string[] = [
  "",
  "SOL-1, USD, 1",
  "Bob, Partner, 999999, ",
  "MicrosoftID: 6-A",
  "DUNSID: 123456789, AccountName:",
  "a@b.",
  "#",
  "&amp;",
  "1/1/20",
  "<",
  '"',
];

/** What makes the text wrong at its very end. */
const ENDINGS: readonly string[] = ["\u0001!", "a1a1"];

export type HostileText = readonly [name: string, make: (length: number) => string];

/** A text of about `length` characters that is nearly right to its end. */
function hostileText(beginning: string, part: string, ending: string): HostileText {
  return [
    `${JSON.stringify(beginning)} ${JSON.stringify(part)}… ${JSON.stringify(ending)}`,
    (length) =>
      beginning +
      part.repeat(Math.max(1, Math.floor((length - beginning.length - ending.length) / part.length))) +
      ending,
  ];
}

/** A few of the parts, and some of them mixed, for work that takes longer. */
const TELLING: readonly string[] = [
  ...' |a|0|1.|,|;|@|-|(|&amp|&amp;|\u00a0|\n|日|a@a.|SOL-|1, |AccountName:|, AccountAddress:|1/1/20 |"|", |a1 -.,@(&amp;|Error; Deal Name'.split(
    "|",
  ),
];

export const HOSTILE_TEXTS: readonly HostileText[] = TELLING.map((part) => hostileText("", part, "\u0001!"));

/** Every part behind every beginning and before every ending. */
export const ALL_HOSTILE_TEXTS: readonly HostileText[] = PARTS.flatMap((part) =>
  BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => hostileText(beginning, part, ending))),
);
