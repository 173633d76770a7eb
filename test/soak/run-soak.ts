import { allOperations, shortened, soak } from "./soak";

const { SOAK_SEED, SOAK_OPERATIONS } = process.env;
const COUNT = Number(SOAK_OPERATIONS ?? 500);
/** So many runs may be spent on finding the fewest operations that lead to a failure: none where everything else waits. */
const TRIES = Number(process.env.SOAK_TRIES ?? (SOAK_SEED === undefined ? 0 : 60));

/**
 * One test for each seed. `npm run soak -- --seed 7 --operations 5000` runs another one, and longer; then the seeds of
 * everyday are left out.
 */
export function testSeeds(seeds: readonly number[]): void {
  test.each(SOAK_SEED === undefined ? seeds : [Number(SOAK_SEED)])(
    "whatever people, the pane and Excel do, all is in order when it has come to rest: seed %i",
    async (seed) => {
      const plan = { seed, operations: allOperations(COUNT) };
      const failure = await soak(plan);
      if (failure === undefined) return;
      const { message, log } = await shortened(plan, failure, TRIES);
      throw new Error(
        `Seed ${seed}, operation ${failure.at}: ${message}\n\nOperations that lead to it:\n${log.join("\n")}`,
      );
    },
    3_600_000,
  );
}
