import { ExcelObject, type ExcelHost } from "./excel-object";
import { STYLE, type StyleTarget } from "./style-members";

/** Whether cells may be changed on a protected sheet. */
export class FormatProtection extends ExcelObject {
  static override readonly apiName = "FormatProtection";
  static override readonly scalars = ["locked"];
  constructor(
    host: ExcelHost,
    readonly target: StyleTarget,
  ) {
    super(host);
  }

  get locked(): boolean | null {
    return this.target.read(STYLE.locked);
  }
  set locked(value: unknown) {
    this.target.write(STYLE.locked.to(value));
  }
}
