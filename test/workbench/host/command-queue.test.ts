import { createCommandQueue } from "../../../workbench/host/command-queue";

function queue() {
  const sent: Readonly<Record<number, string>>[] = [];
  return { sent, commands: createCommandQueue((data) => sent.push(data)) };
}

test("a command waits until the pane is ready, and resolves when it has completed", async () => {
  const { sent, commands } = queue();
  let done = false;
  const run = commands.run("check", "button1").then(() => (done = true));
  expect(sent).toEqual([]);
  commands.resume();
  expect(sent).toEqual([{ 0: "command-1", 1: "check", 2: '{"source":{"id":"button1"}}' }]);
  await Promise.resolve();
  expect(done).toBe(false);
  expect(commands.complete("command-1")?.functionName).toBe("check");
  await run;
  expect(done).toBe(true);
});

test("after a pause (the pane was reloaded) commands wait again", () => {
  const { sent, commands } = queue();
  commands.resume();
  commands.pause();
  void commands.run("check", "b");
  expect(sent).toEqual([]);
  commands.resume();
  expect(sent).toHaveLength(1);
});

test("an unknown completion is nobody's", () => {
  expect(queue().commands.complete("command-9")).toBeUndefined();
});

test("what runs when the pane is closed fails", async () => {
  const { commands } = queue();
  const run = commands.run("check", "b");
  commands.abandon();
  await expect(run).rejects.toThrow("closed before check had completed");
});
