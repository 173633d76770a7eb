import { identity } from "../api-object";
import { found, mayWrite, textArgument } from "./checks";
import { ExcelCollection, ExcelObject, type ExcelHost } from "./excel-object";

export class Setting extends ExcelObject {
  static override readonly apiName = "Setting";
  static override readonly scalars = ["key", "value"];
  constructor(
    host: ExcelHost,
    readonly settingKey: string,
  ) {
    super(host);
  }

  override [identity]() {
    return { _Id: this.settingKey };
  }
  get key(): string {
    return this.settingKey;
  }
  get value(): unknown {
    return this.host.workbook.settings.get(this.settingKey);
  }
  set value(value: unknown) {
    mayWrite(this.host.workbook);
    this.host.workbook.setSetting(this.settingKey, value);
  }
  delete(): void {
    mayWrite(this.host.workbook);
    this.host.workbook.removeSetting(this.settingKey);
  }
}

export class SettingCollection extends ExcelCollection {
  static override readonly apiName = "SettingCollection";

  get items(): readonly Setting[] {
    return [...this.host.workbook.settings.keys()].map((key) => new Setting(this.host, key));
  }
  add(key: unknown, value: unknown): Setting {
    mayWrite(this.host.workbook);
    const settingKey = textArgument(key);
    this.host.workbook.setSetting(settingKey, value);
    return new Setting(this.host, settingKey);
  }
  getItem(key: unknown): Setting {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: unknown): Setting | undefined {
    const settingKey = textArgument(key);
    return this.host.workbook.settings.has(settingKey) ? new Setting(this.host, settingKey) : undefined;
  }
}
