import type { AcceptedValue } from "./column";

/** What a code that is no active tender stands for. */
export type CurrencyStatus = "tender" | "fund" | "metal" | "test" | "retired";

export interface CurrencyCode {
  readonly code: string;
  readonly status: CurrencyStatus;
  /** Absent for a retired one. */
  readonly name?: string;
  /** The tender that took a retired one's place, where there is one. */
  readonly successor?: string;
}

/** `USD US Dollar` line by line. */
function table(lines: string): readonly { readonly value: string; readonly meaning: string }[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => ({ value: line.trim().slice(0, 3), meaning: line.trim().slice(4) }));
}

/**
 * ISO 4217 list one, money that can be paid with, up to amendment 180 (BGN left on 1 January 2026). Kept by hand with a
 * test, because no package and no browser is current.
 */
export const TENDER: readonly (AcceptedValue & { readonly meaning: string })[] = table(`
  AED UAE Dirham
  AFN Afghani
  ALL Lek
  AMD Armenian Dram
  AOA Kwanza
  ARS Argentine Peso
  AUD Australian Dollar
  AWG Aruban Florin
  AZN Azerbaijan Manat
  BAM Convertible Mark
  BBD Barbados Dollar
  BDT Taka
  BHD Bahraini Dinar
  BIF Burundi Franc
  BMD Bermudian Dollar
  BND Brunei Dollar
  BOB Boliviano
  BRL Brazilian Real
  BSD Bahamian Dollar
  BTN Ngultrum
  BWP Pula
  BYN Belarusian Ruble
  BZD Belize Dollar
  CAD Canadian Dollar
  CDF Congolese Franc
  CHF Swiss Franc
  CLP Chilean Peso
  CNY Yuan Renminbi
  COP Colombian Peso
  CRC Costa Rican Colon
  CUP Cuban Peso
  CVE Cabo Verde Escudo
  CZK Czech Koruna
  DJF Djibouti Franc
  DKK Danish Krone
  DOP Dominican Peso
  DZD Algerian Dinar
  EGP Egyptian Pound
  ERN Nakfa
  ETB Ethiopian Birr
  EUR Euro
  FJD Fiji Dollar
  FKP Falkland Islands Pound
  GBP Pound Sterling
  GEL Lari
  GHS Ghana Cedi
  GIP Gibraltar Pound
  GMD Dalasi
  GNF Guinean Franc
  GTQ Quetzal
  GYD Guyana Dollar
  HKD Hong Kong Dollar
  HNL Lempira
  HTG Gourde
  HUF Forint
  IDR Rupiah
  ILS New Israeli Sheqel
  INR Indian Rupee
  IQD Iraqi Dinar
  IRR Iranian Rial
  ISK Iceland Krona
  JMD Jamaican Dollar
  JOD Jordanian Dinar
  JPY Yen
  KES Kenyan Shilling
  KGS Som
  KHR Riel
  KMF Comorian Franc
  KPW North Korean Won
  KRW Won
  KWD Kuwaiti Dinar
  KYD Cayman Islands Dollar
  KZT Tenge
  LAK Lao Kip
  LBP Lebanese Pound
  LKR Sri Lanka Rupee
  LRD Liberian Dollar
  LSL Loti
  LYD Libyan Dinar
  MAD Moroccan Dirham
  MDL Moldovan Leu
  MGA Malagasy Ariary
  MKD Denar
  MMK Kyat
  MNT Tugrik
  MOP Pataca
  MRU Ouguiya
  MUR Mauritius Rupee
  MVR Rufiyaa
  MWK Malawi Kwacha
  MXN Mexican Peso
  MYR Malaysian Ringgit
  MZN Mozambique Metical
  NAD Namibia Dollar
  NGN Naira
  NIO Cordoba Oro
  NOK Norwegian Krone
  NPR Nepalese Rupee
  NZD New Zealand Dollar
  OMR Rial Omani
  PAB Balboa
  PEN Sol
  PGK Kina
  PHP Philippine Peso
  PKR Pakistan Rupee
  PLN Zloty
  PYG Guarani
  QAR Qatari Rial
  RON Romanian Leu
  RSD Serbian Dinar
  RUB Russian Ruble
  RWF Rwanda Franc
  SAR Saudi Riyal
  SBD Solomon Islands Dollar
  SCR Seychelles Rupee
  SDG Sudanese Pound
  SEK Swedish Krona
  SGD Singapore Dollar
  SHP Saint Helena Pound
  SLE Leone
  SOS Somali Shilling
  SRD Surinam Dollar
  SSP South Sudanese Pound
  STN Dobra
  SVC El Salvador Colon
  SYP Syrian Pound
  SZL Lilangeni
  THB Baht
  TJS Somoni
  TMT Turkmenistan New Manat
  TND Tunisian Dinar
  TOP Pa'anga
  TRY Turkish Lira
  TTD Trinidad and Tobago Dollar
  TWD New Taiwan Dollar
  TZS Tanzanian Shilling
  UAH Hryvnia
  UGX Uganda Shilling
  USD US Dollar
  UYU Peso Uruguayo
  UZS Uzbekistan Sum
  VED Bolívar Soberano (digital)
  VES Bolívar Soberano
  VND Dong
  VUV Vatu
  WST Tala
  XAF CFA Franc BEAC
  XCD East Caribbean Dollar
  XCG Caribbean Guilder
  XOF CFA Franc BCEAO
  XPF CFP Franc
  YER Yemeni Rial
  ZAR Rand
  ZMW Zambian Kwacha
  ZWG Zimbabwe Gold
`);

/** The tender codes alone, for a dropdown. */
export const CURRENCY_CODES: readonly string[] = TENDER.map(({ value }) => value);

/** Codes of ISO 4217 that nobody is paid in. */
const FUNDS = table(`
  BOV Mvdol
  CHE WIR Euro
  CHW WIR Franc
  CLF Unidad de Fomento
  COU Unidad de Valor Real
  MXV Mexican Unidad de Inversion
  USN US Dollar (next day)
  UYI Uruguay Peso en Unidades Indexadas
  UYW Unidad Previsional
  XAD Arab Accounting Dinar
  XBA European Composite Unit
  XBB European Monetary Unit
  XBC European Unit of Account 9
  XBD European Unit of Account 17
  XDR Special Drawing Right
  XSU Sucre
  XUA ADB Unit of Account
`);

const METALS = table(`
  XAG Silver
  XAU Gold
  XPD Palladium
  XPT Platinum
`);

const TESTS = table(`
  XTS Reserved for testing
  XXX No currency
`);

/** Codes of ISO 4217 list three that still turn up, by the tender that took their place. */
const RETIRED: readonly (readonly [successor: string, codes: string])[] = [
  ["EUR", "ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK XEU"],
  ["AFN", "AFA"],
  ["AZN", "AZM"],
  ["BYN", "BYB BYR"],
  ["CUP", "CUC"],
  ["GHS", "GHC"],
  ["MGA", "MGF"],
  ["MRU", "MRO"],
  ["MXN", "MXP"],
  ["MZN", "MZM"],
  ["PLN", "PLZ"],
  ["RON", "ROL"],
  ["RSD", "CSD"],
  ["RUB", "RUR"],
  ["SDG", "SDD"],
  ["SLE", "SLL"],
  ["SRD", "SRG"],
  ["STN", "STD"],
  ["TMT", "TMM"],
  ["TRY", "TRL"],
  ["UAH", "UAK"],
  ["VES", "VEB VEF"],
  ["XCG", "ANG"],
  ["ZMW", "ZMK"],
  ["ZWG", "ZWD ZWL"],
];

function codes(status: CurrencyStatus, rows: readonly { value: string; meaning: string }[]): readonly CurrencyCode[] {
  return rows.map(({ value, meaning }) => ({ code: value, status, name: meaning }));
}

const ALL: readonly CurrencyCode[] = [
  ...codes("tender", TENDER),
  ...codes("fund", FUNDS),
  ...codes("metal", METALS),
  ...codes("test", TESTS),
  ...RETIRED.flatMap(([successor, retired]) =>
    retired.split(" ").map((code): CurrencyCode => ({ code, status: "retired", successor })),
  ),
];

const BY_CODE: ReadonlyMap<string, CurrencyCode> = new Map(ALL.map((entry) => [entry.code, entry]));

/** What a code in capital letters is in ISO 4217, in force or not; undefined when it never was one that we know. */
export function currencyCode(code: string): CurrencyCode | undefined {
  return BY_CODE.get(code);
}

/** True for the code of money that can be paid with today, in capital letters. */
export function isTender(code: string): boolean {
  return BY_CODE.get(code)?.status === "tender";
}
