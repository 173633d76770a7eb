/** Locale and type → the browser's names; to make one takes longer than to ask it for a hundred names. */
const known = new Map<string, Intl.DisplayNames | undefined>();

/**
 * The name of a country or currency in a locale, a BCP 47 tag: `DE` in `de` is “Deutschland”. Undefined when the browser
 * knows neither.
 */
export function localeName(type: "region" | "currency", code: string, locale: string): string | undefined {
  const key = `${type} ${locale}`;
  if (!known.has(key)) known.set(key, namesIn(locale, type));
  try {
    return known.get(key)?.of(code);
  } catch {
    // Thrown for what is no code at all.
    return undefined;
  }
}

function namesIn(locale: string, type: "region" | "currency"): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([locale], { type, fallback: "none" });
  } catch {
    return undefined;
  }
}
