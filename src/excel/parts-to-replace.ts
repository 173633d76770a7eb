import { keyOfNamespace, placeOf, type KeptKind } from "./kept-kind";

/** The parts of a kind that no worksheet but this one needs: its own, and those of worksheets that are gone. */
export async function partsToReplace(
  context: Excel.RequestContext,
  sheetId: string,
  kind: KeptKind,
): Promise<Excel.CustomXmlPart[]> {
  const { worksheets, customXmlParts } = context.workbook;
  worksheets.load("items/id");
  customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  const others = worksheets.items
    .filter(({ id }) => id !== sheetId)
    .map((sheet) => sheet.customProperties.getItemOrNullObject(kind.property).load("value"));
  await context.sync();
  const needed = new Set(others.map((each) => (each.isNullObject ? undefined : placeOf(each.value)?.key)));
  return customXmlParts.items.filter(({ namespaceUri }) => {
    const key = keyOfNamespace(kind, namespaceUri);
    return key !== undefined && !needed.has(key);
  });
}
