/** A function of the add-in that a ribbon button runs. */
export interface FunctionCommand {
  readonly id: string;
  readonly functionName: string;
  readonly controlId: string;
}

export interface CommandQueue {
  /** Sends the command as soon as the queue is not paused; resolves when the add-in reports its completion. */
  readonly run: (functionName: string, controlId: string) => Promise<void>;
  readonly complete: (id: string) => FunctionCommand | undefined;
  /** While paused, as at the start, commands wait. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Rejects everything that waits or runs: the pane is gone. */
  readonly abandon: () => void;
}

interface Running {
  readonly command: FunctionCommand;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** @param send takes the data of an `appCommandInvoked` event */
export function createCommandQueue(send: (data: Readonly<Record<number, string>>) => void): CommandQueue {
  const waiting: FunctionCommand[] = [];
  const running = new Map<string, Running>();
  let paused = true;
  let last = 0;

  const flush = () => {
    while (!paused) {
      const command = waiting.shift();
      if (command === undefined) return;
      const source = JSON.stringify({ source: { id: command.controlId } });
      send({ 0: command.id, 1: command.functionName, 2: source });
    }
  };

  return {
    run(functionName, controlId) {
      const command = { id: `command-${++last}`, functionName, controlId };
      return new Promise((resolve, reject) => {
        running.set(command.id, { command, resolve, reject });
        waiting.push(command);
        flush();
      });
    },
    complete(id) {
      const done = running.get(id);
      running.delete(id);
      done?.resolve();
      return done?.command;
    },
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      flush();
    },
    abandon() {
      waiting.length = 0;
      for (const { command, reject } of running.values()) {
        reject(new Error(`The pane was closed before ${command.functionName} had completed.`));
      }
      running.clear();
    },
  };
}
