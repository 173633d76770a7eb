/** Value lists as the source prints them, written down a second time: the product's own lists are what is tested. */

/** ISO 3166-1 alpha-2, the 249 officially assigned codes. */
export const ALPHA_2: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** Currencies that are in everyday use; the whole of ISO 4217 is compared in test/template. */
export const EVERYDAY_CURRENCIES: readonly string[] = `
  USD EUR GBP JPY CHF CNY INR AUD CAD NZD SEK NOK DKK ISK PLN CZK HUF RON TRY ILS AED SAR QAR KWD EGP ZAR NGN KES GHS
  XAF XOF MAD BRL MXN ARS CLP COP PEN UYU KRW TWD HKD SGD MYR THB IDR PHP VND PKR BDT LKR KZT UAH RSD XCG`
  .trim()
  .split(/\s+/);

export const RETIRED_CURRENCIES: readonly string[] = "DEM FRF ITL ATS HRK BGN ANG ZWL SLL CUC".split(" ");
export const OTHER_CURRENCY_CODES: readonly string[] = "XAU XAG XTS XXX CLF CHE BOV XDR".split(" ");

export const DEVICE_CATEGORIES: readonly string[] =
  "Arcade/Consumer Gaming Device; ATM; Automotive & Transportation Systems; Azure Sphere Board; Azure Sphere Component; Azure Sphere Guardian; Azure Sphere Module; Building Automation; Casino Gaming Device; Communication Devices; Consumer Internet Device; Consumer Wearable; Digital Picture Frame; Digital Signage; Gateway; HHT/Mobile; Industrial Automation Device; Industry Tablet(Non-POS); Kiosk; Media Player; Media Device; Mobile POS; Navigation Device; Network Projector; Other; Other Banking Device; Other Consumer Electronic Device; Other Device; Other Enterprise Device; Other Sensor/Node; Point of Sale Device; Printing Device; Security/Surveillance; Server; Set-Top Box; Smart TV; Test and Measurement Device; Thin Client Device".split(
    "; ",
  );

export const SILICON_TYPES: readonly string[] =
  "AMD - A10; AMD - A4; AMD - A6; AMD - A8; AMD - E2; AMD - FX 7500; AMD - FX 7600P; AMD - FX 9370; AMD - FX 9590; AMD - G Series; AMD - Others; AMD - R Series; AMD - Rest of FX Models; Intel - Atom; Intel - Celeron - N1900; Intel - Celeron - N2807; Intel - Celeron - N2930; Intel - Celeron - N3060; Intel - Celeron - N3160; Intel - Core i3; Intel - Core i5; Intel - Core i7; Intel - Core M; Intel - Others; Intel - Pentium; Intel - Rest of Celeron; Intel - XEON; MediaTek MT3620; NXP 8ULP-CS; Others".split(
    "; ",
  );

export const LOST_REASONS: readonly string[] = "1 2 3 4 5 6 7 8".split(" ");
export const ERROR_REASONS: readonly string[] = "1 2 3 4 5 6 7 8 9".split(" ");
