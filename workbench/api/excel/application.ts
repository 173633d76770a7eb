import { ApiError } from "../api-error";
import { CultureInfo } from "./culture-info";
import { ExcelObject } from "./excel-object";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends ExcelObject {
  static override readonly apiName = "Application";
  static override readonly scalars = [
    "calculationMode",
    "calculationState",
    "decimalSeparator",
    "thousandsSeparator",
    "useSystemSeparators",
  ];

  get calculationMode(): string {
    return this.host.runtime.calculationMode;
  }
  set calculationMode(value: unknown) {
    const mode = CALCULATION_MODES.find((known) => known === value);
    if (mode === undefined) throw new ApiError("InvalidArgument");
    this.host.runtime.calculationMode = mode;
  }
  get calculationState(): string {
    return "Done";
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.host);
  }

  /** The workbench calculates as it writes; the calls are accepted because they ask for nothing else. */
  calculate(): void {
    return undefined;
  }
  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
