/** As many digits as Excel keeps of a number; 0.29 * 100 is 28.999… in binary arithmetic. */
const DIGITS_OF_EXCEL = 15;

/**
 * The percentage that a percent-formatted cell means: 0.4 shown as 40% is 40. Undefined for other formats, and for 40 in
 * a percent cell, which is no share but was a percentage before the format came.
 */
export function percentMeant(value: number, numberFormat: string): number | undefined {
  if (!numberFormat.includes("%") || value < 0 || value > 1) return undefined;
  return Number((value * 100).toPrecision(DIGITS_OF_EXCEL));
}
