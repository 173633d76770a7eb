import { countryOf } from "../template/country-names";
import { isCountryCode } from "../template/countries";
import type { OfferedValue } from "./offered-values";

/** What two texts are compared by: no case, no accents. */
function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}

/** How well a text fits what was typed, 0 best; undefined when it does not. */
function fit(text: string, wanted: string): number | undefined {
  const key = searchKey(text);
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  const at = key.indexOf(wanted);
  if (at < 0) return undefined;
  return /[\p{L}\p{N}]/u.test(key.charAt(at - 1)) ? 3 : 2;
}

/**
 * The values that a person may mean by what they typed, the likeliest first: the value itself, then what begins so, then a
 * word within. Blank finds all, in their own order. Countries are found by their other names as well (Holland).
 */
export function matchingValues(values: readonly OfferedValue[], typed: string): readonly OfferedValue[] {
  const wanted = searchKey(typed);
  if (wanted === "") return values;
  const meant = values.some(({ value }) => isCountryCode(value)) ? countryOf(typed) : undefined;
  return values
    .flatMap((offered) => {
      const { value, meaning, alias } = offered;
      const byName = [meaning, alias].flatMap((name) => (name === undefined ? [] : [fit(name, wanted)]));
      const ranks = [fit(value, wanted), ...byName.map((rank) => (rank === undefined ? undefined : rank + 0.5))];
      const rank = Math.min(...ranks.map((each) => each ?? Infinity), value === meant ? 0.25 : Infinity);
      return rank === Infinity ? [] : [{ offered, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ offered }) => offered);
}
