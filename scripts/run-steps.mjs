import { spawn } from "node:child_process";
import { ROOT, toolPath } from "./ensure-installed.mjs";
import { inOrder } from "./in-order.mjs";

/** A process of its own group can be ended with everything that it has started; Windows has no groups. */
const HAS_GROUPS = process.platform !== "win32";
/** How long an interrupted step may take to end its own processes, in milliseconds. */
const TIME_TO_END = 5_000;

/** The processes that run now. */
const running = new Set();
let isEnding = false;

/**
 * Runs steps in lanes: one lane beside the other, the steps of a lane one after the other. Every step is run, whatever has
 * failed before it, except one that needs a step that has failed. A step's output is shown whole and in the order of the
 * list; the first step that is not over yet is seen as it runs.
 * @param lanes lists of `{ name, tool, args, needs?, shows?, outcome? }`. `needs` is the name of an earlier step; `shows` is
 *   "errors" where standard output is for programs only; `outcome` counts what a step has tested from its exit status, as
 *   `{ passed, failed }`; without it the step counts as one test.
 * @param environment of the processes
 * @param failedSteps a set of names, to which those are added that fail
 * @returns how many tests passed and failed
 */
export async function runLanes(lanes, environment, failedSteps) {
  const printers = inOrder(lanes.flat().length, (text) => process.stdout.write(text));
  const total = { passed: 0, failed: 0 };
  const runLane = async (steps, print) => {
    for (const [at, step] of steps.entries()) {
      const { passed, failed } = await runStep(step, environment, failedSteps, print[at]);
      total.passed += passed;
      total.failed += failed;
      if (failed > 0) failedSteps.add(step.name);
    }
  };
  await Promise.all(lanes.map((steps) => runLane(steps, printers.splice(0, steps.length))));
  return total;
}

/** Ctrl+C, or whoever asks this process to end, ends the steps with it. */
export function endWithSteps() {
  for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    process.once(signal, () => {
      isEnding = true;
      const ended = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
      for (const child of running) end(child, signal);
      setTimeout(() => {
        for (const child of running) end(child, "SIGKILL");
        process.exit(status);
      }, TIME_TO_END).unref();
      void Promise.all(ended).then(() => process.exit(status));
    });
  }
}

async function runStep(step, environment, failedSteps, print) {
  const { name, needs, outcome = oneTest } = step;
  print.write(`\n== ${name}\n`);
  if (needs !== undefined && failedSteps.has(needs)) {
    print.end(`not run, because ${needs} failed\n`);
    return { passed: 0, failed: 1 };
  }
  const started = Date.now();
  const status = await runProcess(step, environment, print);
  const { passed, failed } = outcome(status);
  const seconds = Math.round((Date.now() - started) / 1000);
  print.end(`${name}: ${failed === 0 ? "ok" : "FAILED"} in ${String(seconds)} s\n`);
  return { passed, failed };
}

function oneTest(status) {
  return { passed: Number(status === 0), failed: Number(status !== 0) };
}

/** The exit status of an installed tool; null if it was ended by a signal. */
function runProcess({ tool, args, shows }, environment, print) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolPath(tool), ...args], {
      cwd: ROOT,
      env: environment,
      stdio: ["ignore", shows === "errors" ? "ignore" : "pipe", "pipe"],
      detached: HAS_GROUPS,
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", print.write);
    child.once("error", reject);
    child.once("close", (status) => {
      running.delete(child);
      // A step that was ended from outside is not told of, and none is begun after it.
      if (!isEnding) resolve(status);
    });
  });
}

function end(child, signal) {
  try {
    if (HAS_GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself.
  }
}
