/** How the worksheets' custom property of one kind and the custom XML parts that it names find each other. */
export interface KeptKind {
  /** The name of the worksheet's custom property. */
  readonly property: string;
  /** The key that the property's value names. */
  readonly keyOfProperty: (value: string) => string | undefined;
  /** The key in a part's namespace; undefined when the part is of another kind, or somebody else's. */
  readonly keyOfNamespace: (namespaceUri: string) => string | undefined;
}

/** The parts of a kind that no worksheet but this one needs: its own, and those of worksheets that are gone. */
export async function partsToReplace(
  context: Excel.RequestContext,
  sheetId: string,
  { property, keyOfProperty, keyOfNamespace }: KeptKind,
): Promise<Excel.CustomXmlPart[]> {
  const { worksheets, customXmlParts } = context.workbook;
  worksheets.load("items/id");
  customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  const others = worksheets.items
    .filter(({ id }) => id !== sheetId)
    .map((sheet) => sheet.customProperties.getItemOrNullObject(property).load("value"));
  await context.sync();
  const needed = new Set(others.map((each) => (each.isNullObject ? undefined : keyOfProperty(each.value))));
  return customXmlParts.items.filter(({ namespaceUri }) => {
    const key = keyOfNamespace(namespaceUri);
    return key !== undefined && !needed.has(key);
  });
}
