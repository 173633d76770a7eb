/** Whether this Excel has everything of a version of ExcelApi. Everything up to 1.9 is there: the manifest asks for it. */
export function supportsExcelApi(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
