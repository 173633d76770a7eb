import { KEEPS_SINCE, namespaceOf, placeOf, propertyValue, type KeptKind } from "./kept-kind";
import { partsToReplace } from "./parts-to-replace";
import { run } from "./run";
import { supportsExcelApi } from "./supports-excel-api";
import { partXml, textPartOf } from "./text-part";

/**
 * Parts sent or read in one round. With at most 400,000 characters a part and the quotes that the request adds a round
 * stays well under 5 MB, and making or reading its texts holds the pane up for less than 50 ms.
 */
const PARTS_A_ROUND = 2;

/**
 * What the workbook keeps of a kind for a worksheet, part by part in their order, each as `read` understands its text.
 * Undefined when there is none, when a part is missing, too many or changed, when `read` answers undefined for one, or
 * when this Excel keeps nothing. Throws a `HostError`.
 */
export async function loadParts<Part>(
  kind: KeptKind,
  sheetId: string,
  read: (text: string) => Part | undefined,
): Promise<readonly Part[] | undefined> {
  if (!supportsExcelApi(KEEPS_SINCE)) return undefined;
  return run(async (context) => {
    const property = context.workbook.worksheets.getItem(sheetId).customProperties.getItemOrNullObject(kind.property);
    property.load("value");
    await context.sync();
    const place = property.isNullObject ? undefined : placeOf(property.value);
    if (place === undefined) return undefined;

    const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(kind, place.key)).load("items/id");
    await context.sync();
    if (parts.items.length !== place.count) return undefined;
    const found = new Map<number, Part>();
    for (let first = 0; first < place.count; first += PARTS_A_ROUND) {
      const answers = parts.items.slice(first, first + PARTS_A_ROUND).map((part) => part.getXml());
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one answer may be
      await context.sync();
      for (const { value } of answers) {
        const part = textPartOf(kind.element, value);
        const understood = part && read(part.text);
        if (part === undefined || understood === undefined) return undefined;
        found.set(part.number, understood);
      }
    }
    const inOrder = Array.from({ length: place.count }, (_, index) => found.get(index + 1));
    return inOrder.every((part) => part !== undefined) ? inOrder : undefined;
  });
}

/**
 * Keeps texts of a kind for a worksheet in the workbook, in place of earlier ones; answers whether this Excel can. A text
 * holds no `<`, `>` and `&`, and at most 400,000 characters. No cell is written. The property is set last, so that the
 * texts count only once they are all there. What was kept for worksheets that are gone goes too: no customer's data stays
 * behind. Throws a `HostError`; then what was kept before still counts.
 *
 * To be called seldom, and never while a person types: custom XML parts were reported to clear Excel's undo history
 * (office-js#4484), though the documentation does not list them among what does.
 */
export async function saveParts(kind: KeptKind, sheetId: string, texts: Iterable<string>): Promise<boolean> {
  if (!supportsExcelApi(KEEPS_SINCE)) return false;
  await run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    // Asked for with the first round: where the worksheet is gone nothing is written.
    const sheet = worksheets.getItem(sheetId).load("id");
    const before = await partsToReplace(context, sheetId, kind);
    const key = crypto.randomUUID();
    let count = 0;
    for (const text of texts) {
      count += 1;
      customXmlParts.add(partXml(kind.element, namespaceOf(kind, key), { number: count, text }));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one request may be
      if (count % PARTS_A_ROUND === 0) await context.sync();
    }
    sheet.customProperties.add(kind.property, propertyValue({ key, count }));
    for (const part of before) part.delete();
    await context.sync();
  });
  return true;
}
