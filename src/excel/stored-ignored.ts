import type { Ignored } from "../findings/ignored";
import { ignoredText, parseIgnoredText } from "../findings/ignored-text";
import { partsToReplace } from "./parts-to-replace";
import { run } from "./run";
import { supportsExcelApi } from "./supports-excel-api";
import { partXml, textPartOf } from "./text-part";

/** The worksheet's custom property that holds the key of its part: it goes with the sheet wherever that goes. */
const PROPERTY = "dealsheetIgnored";
const NAMESPACE = "urn:dealsheet:ignored:";
const ELEMENT = "ignored";

/** Excel before this has no properties of worksheets: there, decisions last as long as the pane. */
const NEEDS = "1.12";

/**
 * What the workbook keeps of findings that a person does not want to see in a worksheet. None where nothing is kept, or
 * it is damaged, or this Excel cannot keep it. Throws a `HostError`.
 */
export async function loadIgnored(sheetId: string): Promise<readonly Ignored[]> {
  if (!supportsExcelApi(NEEDS)) return [];
  return run(async (context) => {
    const property = context.workbook.worksheets.getItem(sheetId).customProperties.getItemOrNullObject(PROPERTY);
    property.load("value");
    await context.sync();
    if (property.isNullObject) return [];

    const part = context.workbook.customXmlParts
      .getByNamespace(NAMESPACE + property.value)
      .getOnlyItemOrNullObject()
      .load("id");
    await context.sync();
    if (part.isNullObject) return [];
    const xml = part.getXml();
    await context.sync();
    const { value } = xml;
    const kept = textPartOf(ELEMENT, value);
    return (kept && parseIgnoredText(kept.text)) ?? [];
  });
}

/**
 * Keeps in the workbook what a person does not want to see in a worksheet, in place of what was kept before; answers
 * whether this Excel can. No cell is written. What was kept for worksheets that are gone goes too. Throws a `HostError`;
 * then what was kept before still counts. To be called only when a person asks for it: see `saveBaseline`.
 */
export async function saveIgnored(sheetId: string, decisions: readonly Ignored[]): Promise<boolean> {
  if (!supportsExcelApi(NEEDS)) return false;
  await run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    // Asked for with the first round: where the worksheet is gone nothing is written.
    const sheet = worksheets.getItem(sheetId).load("id");
    const before = await partsToReplace(context, sheetId, {
      property: PROPERTY,
      keyOfProperty: (value) => value,
      keyOfNamespace: (uri) => (uri.startsWith(NAMESPACE) ? uri.slice(NAMESPACE.length) : undefined),
    });
    const key = crypto.randomUUID();
    customXmlParts.add(partXml(ELEMENT, NAMESPACE + key, { number: 1, text: ignoredText(decisions) }));
    sheet.customProperties.add(PROPERTY, key);
    for (const part of before) part.delete();
    await context.sync();
  });
  return true;
}
