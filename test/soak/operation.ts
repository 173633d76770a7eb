import type { Random } from "../../scripts/samples/random";
import type { World } from "./world";

/** Something that may happen. */
export interface Operation {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Does it and says what it did in particular; undefined where it could not be done now. */
  readonly run: (world: World, random: Random) => string | undefined | Promise<string | undefined>;
}

/** One of the operations, each as often as its weight says. */
export function pickOperation(operations: readonly Operation[], random: Random): Operation {
  const total = operations.reduce((sum, { weight }) => sum + weight, 0);
  let left = (random.integer(0, 1_000_000) / 1_000_001) * total;
  for (const operation of operations) {
    left -= operation.weight;
    if (left < 0) return operation;
  }
  throw new RangeError("There is no operation.");
}
