import type { CustomXmlPart as PartRecord } from "../../model/workbook";
import { identity } from "../api-object";
import { found, mayWrite, textArgument } from "./checks";
import { ExcelCollection, ExcelObject, type ExcelHost } from "./excel-object";

export class CustomXmlPart extends ExcelObject {
  static override readonly apiName = "CustomXmlPart";
  static override readonly scalars = ["id", "namespaceUri"];
  constructor(
    host: ExcelHost,
    readonly partId: string,
  ) {
    super(host);
  }

  override [identity]() {
    return { Id: this.partId };
  }
  get id(): string {
    return this.partId;
  }
  get namespaceUri(): string {
    return recordOf(this).namespaceUri;
  }
  getXml(): string {
    return recordOf(this).xml;
  }
  setXml(xml: unknown): void {
    mayWrite(this.host.workbook);
    this.host.workbook.setCustomXmlPart(recordOf(this).id, textArgument(xml));
  }
  delete(): void {
    mayWrite(this.host.workbook);
    this.host.workbook.removeCustomXmlPart(recordOf(this).id);
  }
}

function recordOf({ host, partId }: CustomXmlPart): PartRecord {
  return found(host.workbook.customXmlParts.get(partId));
}

/** Parts of one namespace; `CustomXmlPartCollection` has all. */
export class CustomXmlPartScopedCollection extends ExcelCollection {
  static override readonly apiName: string = "CustomXmlPartScopedCollection";
  constructor(
    host: ExcelHost,
    readonly namespace?: string,
  ) {
    super(host);
  }

  get items(): readonly CustomXmlPart[] {
    return [...this.host.workbook.customXmlParts.values()]
      .filter(({ namespaceUri }) => this.namespace === undefined || namespaceUri === this.namespace)
      .map(({ id }) => new CustomXmlPart(this.host, id));
  }
  getItem(id: unknown): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: unknown): CustomXmlPart | undefined {
    return this.items.find(({ partId }) => partId === id);
  }
  getOnlyItem(): CustomXmlPart {
    return found(this.getOnlyItemOrNullObject());
  }
  getOnlyItemOrNullObject(): CustomXmlPart | undefined {
    return this.items.length === 1 ? this.items[0] : undefined;
  }
}

export class CustomXmlPartCollection extends CustomXmlPartScopedCollection {
  static override readonly apiName = "CustomXmlPartCollection";

  add(xml: unknown): CustomXmlPart {
    mayWrite(this.host.workbook);
    return new CustomXmlPart(this.host, this.host.workbook.addCustomXmlPart(textArgument(xml)).id);
  }
  getByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.host, textArgument(namespaceUri));
  }
}
