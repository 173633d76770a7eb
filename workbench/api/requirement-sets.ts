/** Requirement set → highest version, as `Office.context.requirements` is asked. Names compare case-insensitively. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the workbench declares unless told otherwise: as far as the installed office.js knows Excel. */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
};

/** Whether the sets include `name` in `version` (`1.15` is above `1.9`). */
export function isSetSupported(sets: RequirementSets, name: string, version: string): boolean {
  const declared = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
