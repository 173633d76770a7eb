import type { Activation } from "./activation";
import { toPairs, type SettingEntries } from "./settings-shapes";

export interface DocumentDescription {
  readonly fileName: string;
  readonly readOnly: boolean;
  readonly settings: SettingEntries;
  readonly addInName: string;
  /** Requirement set → version, e.g. `ExcelApi` → `1.15`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Size of the host's window in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What Excel on the web calls itself. */
const EXCEL_WEB_APP = 16;
const FULL_VERSION = "16.0.18000.40000";

/** The answer to the pane's first question; office.js refuses to start when one of the first nine is missing. */
export function appContext(activation: Activation, document: DocumentDescription): Readonly<Record<string, unknown>> {
  return {
    _id: activation.appId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.00",
    _appUILocale: activation.locale,
    _dataLocale: activation.locale,
    _docUrl: `${activation.hostOrigin}/documents/${encodeURIComponent(document.fileName)}`,
    _clientMode: document.readOnly ? 0 : 1,
    _settings: toPairs(document.settings),
    _reason: "documentOpened",
    _appMinorVersion: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: `inst-${activation.conversationId}`,
    _requirementMatrix: JSON.stringify(document.requirementSets),
    _hostFullVersion: FULL_VERSION,
    _clientWindowHeight: document.height,
    _clientWindowWidth: document.width,
    _addinName: document.addInName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _marketplaceType: "",
  };
}
