/** No amount of money is longer, with its grouping. */
const LONGEST = 40;
const CURRENCY_SIGN = /^(?:US|AU|CA|NZ|HK|R)?\p{Sc}|\p{Sc}$/u;
const SPACES = /[\s\u00a0\u202f]/g;

/** Ways of writing an amount whose grouping and decimal sign cannot be mistaken. The first comma may be grouping. */
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const GROUPED_BY_APOSTROPHE = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const GROUPED_BY_SPACE = /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
/** Beside a currency sign the point of € 1.234 may be grouping as well. */
const PERHAPS_GROUPED = /^[1-9]\d{0,2}\.\d{3}$/;

/** The plain number that a text with a currency sign, grouping or a decimal comma means; undefined where unsure. */
export function amountFix(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const amount = text.trim().replace(CURRENCY_SIGN, "").trim();
  if (PLAIN.test(amount)) return PERHAPS_GROUPED.test(amount) ? undefined : amount;
  if (GROUPED_BY_COMMA.test(amount)) return amount.replaceAll(",", "");
  if (GROUPED_BY_POINT.test(amount)) return amount.replaceAll(".", "").replace(",", ".");
  if (GROUPED_BY_APOSTROPHE.test(amount)) return amount.replace(/['’]/g, "").replace(",", ".");
  if (GROUPED_BY_SPACE.test(amount)) return amount.replace(SPACES, "").replace(",", ".");
  if (DECIMAL_COMMA.test(amount)) return amount.replace(",", ".");
  return undefined;
}
