import type { ArgumentInfo } from "./wire";

type Resolve = (pathId: number) => unknown;

/**
 * Decodes the arguments of a call: proxies become the objects that they stand for, a `null` argument was left out by the
 * caller and becomes `undefined`. A `null` inside an array or object keeps its meaning.
 */
export function decodeArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => decode(argument, references[index], resolve) ?? undefined);
}

function decode(argument: unknown, reference: unknown, resolve: Resolve): unknown {
  if (typeof reference === "number" && reference > 0) return resolve(reference);
  if (Array.isArray(argument)) {
    const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
    return argument.map((item: unknown, index) =>
      typeof item === "object" || typeof references[index] === "number"
        ? decode(item, references[index], resolve)
        : item,
    );
  }
  if (typeof argument !== "object" || argument === null) return argument;
  const pathId = (argument as { readonly _ObjectPathId?: unknown })._ObjectPathId;
  if (typeof pathId === "number") return resolve(pathId);
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, decode(value, 0, resolve)]));
}
