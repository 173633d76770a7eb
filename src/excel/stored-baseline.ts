import { baselineTexts, parseBaselineText } from "../sheet/baseline-text";
import type { KeptBaseline } from "../sheet/keep-baseline";
import { baselineNamespace, baselinePartOf, baselinePartXml, keyOfNamespace } from "./baseline-parts";
import { partsToReplace } from "./parts-to-replace";
import { run } from "./run";
import { supportsExcelApi } from "./supports-excel-api";

/**
 * The worksheet's custom property that names its baseline. A worksheet's id may be another one after the workbook was
 * opened again (office-js#1390), and its name may be changed; a property goes with the sheet when it is renamed or moved,
 * and not with its copy (office-js#5486).
 */
const PROPERTY = "dealsheetBaseline";

/**
 * Characters of text in one part, and parts sent or read in one round. With the quotes that the request adds a round stays
 * well under 5 MB, and making or reading its texts holds the pane up for less than 50 ms. A part beyond 1 MB is not given back by
 * Word on the web (office-js#2408).
 */
const CHARACTERS_A_PART = 400_000;
const PARTS_A_ROUND = 2;

/** Excel before this has no properties of worksheets: there, baselines last as long as the pane. */
const NEEDS = "1.12";

/**
 * The baseline that the workbook keeps for a worksheet. Undefined when there is none, or it is damaged, or this Excel
 * cannot keep one. Throws a `HostError`.
 */
export async function loadBaseline(sheetId: string): Promise<KeptBaseline | undefined> {
  if (!supportsExcelApi(NEEDS)) return undefined;
  return run(async (context) => {
    const property = context.workbook.worksheets.getItem(sheetId).customProperties.getItemOrNullObject(PROPERTY);
    property.load("value");
    await context.sync();
    const place = property.isNullObject ? undefined : placeOf(property.value);
    if (place === undefined) return undefined;

    const parts = context.workbook.customXmlParts.getByNamespace(baselineNamespace(place.key)).load("items/id");
    await context.sync();
    if (parts.items.length !== place.parts) return undefined;
    const read = new Map<number, KeptBaseline>();
    for (let first = 0; first < parts.items.length; first += PARTS_A_ROUND) {
      const answers = parts.items.slice(first, first + PARTS_A_ROUND).map((part) => part.getXml());
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one answer may be
      await context.sync();
      for (const { value } of answers) {
        const part = baselinePartOf(value);
        const baseline = part && parseBaselineText(part.text);
        if (part === undefined || baseline === undefined) return undefined;
        read.set(part.number, baseline);
      }
    }
    return joined(read, place.parts);
  });
}

/**
 * Keeps a worksheet's baseline in the workbook, in place of an earlier one; answers whether this Excel can. No cell is
 * written. The property is set last, so that a baseline counts only once it is whole. What was kept for worksheets that
 * are gone goes too: no customer's data stays behind. Throws a `HostError`; then the earlier baseline still counts.
 *
 * To be called seldom, and never while a person types: custom XML parts were reported to clear Excel's undo history
 * (office-js#4484), though the documentation does not list them among what does.
 */
export async function saveBaseline(sheetId: string, baseline: KeptBaseline): Promise<boolean> {
  if (!supportsExcelApi(NEEDS)) return false;
  await run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    // Asked for with the first round: where the worksheet is gone nothing is written.
    const sheet = worksheets.getItem(sheetId).load("id");
    const before = await partsToReplace(context, sheetId, {
      property: PROPERTY,
      keyOfProperty: (value) => placeOf(value)?.key,
      keyOfNamespace,
    });
    const key = crypto.randomUUID();
    let count = 0;
    for (const text of baselineTexts(baseline, CHARACTERS_A_PART)) {
      count += 1;
      customXmlParts.add(baselinePartXml(key, { number: count, text }));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one request may be
      if (count % PARTS_A_ROUND === 0) await context.sync();
    }
    sheet.customProperties.add(PROPERTY, `${key} ${count}`);
    for (const part of before) part.delete();
    await context.sync();
  });
  return true;
}

/** What the property says: the parts' key and their number. */
function placeOf(value: string): { readonly key: string; readonly parts: number } | undefined {
  const [, key, parts] = /^(\S+) (\d+)$/.exec(value) ?? [];
  return key === undefined ? undefined : { key, parts: Number(parts) };
}

function joined(read: ReadonlyMap<number, KeptBaseline>, count: number): KeptBaseline | undefined {
  const parts = Array.from({ length: count }, (_, index) => read.get(index + 1));
  const [first] = parts;
  if (first === undefined || parts.includes(undefined)) return undefined;
  return {
    ...first,
    rows: new Map(parts.flatMap((part) => [...(part?.rows ?? [])])),
    formats: new Map(parts.flatMap((part) => [...(part?.formats ?? [])])),
  };
}
