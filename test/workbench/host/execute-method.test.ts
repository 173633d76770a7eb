import { answerMethod, type MethodHandlers } from "../../../workbench/host/execute-method";

function handlers(overrides: Partial<MethodHandlers> = {}): MethodHandlers {
  return {
    execute: (batch) => ({ body: `answer to ${batch}` }),
    readSettings: () => new Map([["a", 1]]),
    saveSettings: () => undefined,
    ...overrides,
  };
}

const call = (id: number, more: object = {}) => ({
  DdaMethod: { ControlId: "x", Version: 1, DispatchId: id },
  ...more,
});
const batch = call(93, { ArrayData: ["", "POST", "ProcessQuery", [], "the batch", 0, 1] });

test("a batch is run and its answer wrapped", async () => {
  const { data } = await answerMethod(batch, handlers());
  expect(data).toEqual({ Error: 0, Version: 1, Data: [200, [], "answer to the batch"] });
});

test("a transport error is the answer's own Error", async () => {
  const { data } = await answerMethod(batch, handlers({ execute: () => ({ error: 5004 }) }));
  expect(data).toEqual({ Error: 5004, Version: 1 });
});

test("saveAsync hands over the whole set, refreshAsync gives it back as objects", async () => {
  const saved: unknown[] = [];
  const host = handlers({ saveSettings: (settings) => saved.push(...settings) });
  await answerMethod(call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["n", "42"]] } }), host);
  expect(saved).toEqual([["n", 42]]);
  expect((await answerMethod(call(75), host)).data).toEqual({
    Error: 0,
    Version: 1,
    Properties: { Settings: [{ Name: "a", Value: "1" }] },
  });
});

test("a completed command is told by its id", async () => {
  expect((await answerMethod(call(94, { 0: "command-3", 1: 0, 2: "{}" }), handlers())).completed).toBe("command-3");
});

test.each([
  ["64", call(64)],
  ["without id", {}],
  ["without id", null],
])("a method that is not known (%s) is refused loudly", async (name, request) => {
  const problems: string[] = [];
  const { data } = await answerMethod(request, handlers({ onProblem: (problem) => problems.push(problem) }));
  expect(data).toEqual({ Error: 5001, Version: 1 });
  expect(problems).toEqual([expect.stringContaining(name)]);
});
