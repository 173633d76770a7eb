import { randomFrom, type Random } from "../../scripts/samples/random";
import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { checkAtRest, leaveNoTrace } from "./at-rest";
import { FAULTS } from "./host-faults";
import { pickOperation, type Operation } from "./operation";
import { PANE } from "./pane";
import { CO_AUTHOR, PERSON } from "./person";
import { openWorld, type World } from "./world";

const OPERATIONS: readonly Operation[] = [...PERSON, ...CO_AUTHOR, ...PANE];
const WITH_FAULTS: readonly Operation[] = [...OPERATIONS, ...FAULTS];

/** After so many operations everything is brought to rest and compared. */
const BETWEEN_RESTS = 25;

export interface SoakPlan {
  readonly seed: number;
  /** The numbers of the operations, ascending: each is chosen by its number alone, so that any of them can be left out. */
  readonly operations: readonly number[];
}

export interface SoakFailure {
  readonly message: string;
  /** The operations up to the failure, and what each did. */
  readonly log: readonly string[];
  /** The number of the last operation before it. */
  readonly at: number;
}

export function allOperations(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}

/** Carries the operations of a plan out. Answers what went wrong first, or undefined. */
export async function soak({ seed, operations }: SoakPlan): Promise<SoakFailure | undefined> {
  const log: string[] = [];
  let at = -1;
  const world = await openWorld(randomFrom(seed));
  try {
    await world.time.until(world.app.perform(checkActiveSheet, undefined));
    await checkAtRest(world);
    let nextRest = BETWEEN_RESTS;
    for (const number of operations) {
      at = number;
      if (number >= nextRest) {
        log.push("(rest)");
        await checkAtRest(world);
        nextRest = (Math.floor(number / BETWEEN_RESTS) + 1) * BETWEEN_RESTS;
      }
      await operate(world, randomFrom(seed * 1_000_003 + number), number, log);
    }
    log.push("(rest)");
    await checkAtRest(world);
    log.push("(clear)");
    await leaveNoTrace(world);
    return undefined;
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { message, log, at };
  } finally {
    world.connection.close();
    world.time.end();
  }
}

async function operate(world: World, random: Random, number: number, log: string[]): Promise<void> {
  // Every other stretch is without faults: after one, the pane may ask for a check instead of following by itself.
  const isFaulty = Math.floor(number / BETWEEN_RESTS) % 2 === 1;
  const operation = pickOperation(isFaulty ? WITH_FAULTS : OPERATIONS, random);
  log.push(`${number} ${operation.name}`);
  const what = await operation.run(world, random);
  if (what === undefined) log.pop();
  else log[log.length - 1] = `${number} ${operation.name}: ${what}`;
  await world.time.pass(random.pick([0, 0, 5, 30, 100, 300]));
  if (world.failure !== undefined) throw world.failure;
  world.verify();
}

/** Leaves out what the failure does without, in parts that get smaller. Gives up after `tries` runs. */
export async function shortened(plan: SoakPlan, failure: SoakFailure, tries = 200): Promise<SoakFailure> {
  let operations = plan.operations.filter((number) => number <= failure.at);
  let shortest = failure;
  let left = tries;
  for (let size = Math.ceil(operations.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < operations.length && left > 0;) {
      const without = operations.toSpliced(from, size);
      left -= 1;
      const found = await soak({ ...plan, operations: without });
      if (found !== undefined && kindOf(found) === kindOf(failure)) {
        operations = without.filter((number) => number <= found.at);
        shortest = found;
      } else {
        from += size;
      }
    }
  }
  return shortest;
}

function kindOf({ message }: SoakFailure): string {
  return message.slice(0, message.indexOf("\n")).slice(0, 30);
}
