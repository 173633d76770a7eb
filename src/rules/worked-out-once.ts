/**
 * A function that works something out once for each key and remembers it for as long as the key lives. For what costs too
 * much to do for every cell and hangs on nothing but the key; `of` says which part of what is given that is.
 */
export function workedOutOnce<Given, Made>(
  of: (given: Given) => object,
  make: (given: Given) => Made,
): (given: Given) => Made {
  const known = new WeakMap<object, { readonly made: Made }>();
  return (given) => {
    const key = of(given);
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(given);
    known.set(key, { made });
    return made;
  };
}
