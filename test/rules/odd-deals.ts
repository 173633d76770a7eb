import fc from "fast-check";
import type { SampleDeal } from "../../src/rules/rule";
import type { Cell } from "../../src/sheet/cell";
import { deal, existingDeal, HEADERS, searchDeal } from "../deal";

const COLUMN = fc.constantFrom(...HEADERS);

/** Cells as they come: right ones, nearly right ones, and what nobody would expect. */
export const ODD_CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ..."usd|US |uk|Yes|yes|no|N|TRUE|New|won|Closed|Lost|8|Others|40%|$1,200|1.234,56|2020-01-30|30.01.2020|1/2/20".split(
      "|",
    ),
    ..."mailto:a@b.com|<a@b.com>|https://contoso.com/x|08-146-6849|81466849|6-ABC|MicrosoftId : 6-ABC|A &amp;amp; B".split(
      "|",
    ),
    ..."SOL-1; USD|a;b;99999;a@b.com|#N/A|1.23E+11|__proto__|constructor|\ud800|👩‍👩‍👧|\u0000|\u00a0US\u00a0|= 1 + 1".split(
      "|",
    ),
    0,
    -1,
    0.4,
    43860,
    1e21,
    true,
    false,
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A good deal of any class, some of its cells put oddly. */
export const ODD_DEAL: fc.Arbitrary<SampleDeal> = fc
  .tuple(
    fc.constantFrom(deal, existingDeal, searchDeal),
    fc.array(fc.tuple(COLUMN, ODD_CELL), { maxLength: 8 }).map((cells) => Object.fromEntries(cells)),
  )
  .map(([good, cells]) => good(cells));
