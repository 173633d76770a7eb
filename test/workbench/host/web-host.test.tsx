import { createWebHost, type WebHost, type WebHostOptions } from "../../../workbench/host/web-host";

const ORIGIN = "https://localhost:3000";

/** The pane's side of the wire: what office.js would send, and what it got. */
function openPane(overrides: Partial<WebHostOptions> = {}) {
  const received: Record<string, unknown>[] = [];
  const problems: string[] = [];
  const pane = {
    postMessage: (text: string, target: string) => {
      if (target === ORIGIN) received.push(JSON.parse(text) as Record<string, unknown>);
    },
  } as unknown as Window;
  const host = createWebHost({
    activation: { conversationId: "c1", appId: "app", hostOrigin: ORIGIN, locale: "en-US", sharedRuntime: true },
    paneOrigin: ORIGIN,
    paneWindow: () => pane,
    describeDocument: () => ({
      fileName: "Book 1.xlsx",
      readOnly: false,
      settings: new Map([["theme", "dark"]]),
      addInName: "Fixture",
      requirementSets: { ExcelApi: "1.9" },
      width: 1280,
      height: 760,
    }),
    execute: (batch) => ({ body: batch }),
    readSettings: () => new Map(),
    saveSettings: () => undefined,
    onProblem: (problem) => problems.push(problem),
    ...overrides,
  });
  hosts.push(host);
  const post = async (
    message: object,
    { source = pane, origin = ORIGIN }: { source?: Window; origin?: string } = {},
  ) => {
    const envelope = {
      _messageType: 0,
      _actionType: 0,
      _conversationId: "c1",
      _correlationId: 1,
      _data: {},
      ...message,
    };
    const event = new MessageEvent("message", { data: JSON.stringify(envelope), origin });
    Object.defineProperty(event, "source", { value: source });
    window.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const register = (name: string, correlation: number) =>
    post({ _actionType: 1, _actionName: name, _correlationId: correlation });
  const ready = () =>
    post({
      _actionName: "executeMethod",
      _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], '{"Name":"NotifyActionHandlerReady"}'] },
    });
  return { host, received, problems, post, register, ready };
}

const hosts: WebHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

test("the pane's first question is answered with the nine members that office.js requires", async () => {
  const { received, post } = openPane();
  await post({ _actionName: "ContextActivationManager_getAppContextAsync" });
  const context = received[0]?.["_data"] as Record<string, unknown>;
  for (const name of ["_id", "_appName", "_appVersion", "_appUILocale", "_dataLocale", "_clientMode", "_reason"]) {
    expect(context[name]).toBeDefined();
  }
  expect(context["_docUrl"]).toBe(`${ORIGIN}/documents/Book%201.xlsx`);
  expect(context["_settings"]).toEqual([["theme", '"dark"']]);
  expect(JSON.parse(String(context["_requirementMatrix"]))).toEqual({ ExcelApi: "1.9" });
});

test.each([
  ["of another window", {}, { source: window }],
  ["of another origin", {}, { origin: "https://example.com" }],
  ["of another conversation", { _conversationId: "c2" }, {}],
])("messages %s are not answered", async (_name, message, from) => {
  const { received, post } = openPane();
  await post({ _actionName: "ContextActivationManager_getAppContextAsync", ...message }, from);
  expect(received).toEqual([]);
});

test("what is not known is answered with an error, and told", async () => {
  const { received, problems, post } = openPane();
  await post({ _actionName: "displayMagic" });
  expect(received[0]?.["_errorCode"]).toBe(-2);
  expect(problems).toEqual([expect.stringContaining("displayMagic")]);
});

test("a handler that throws is answered, because office.js would wait for ever", async () => {
  const { received, problems, post } = openPane({
    execute: () => {
      throw new Error("broken");
    },
  });
  await post({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 93 } } });
  expect(received[0]?.["_errorCode"]).toBe(-2);
  expect(problems).toEqual([expect.stringContaining("broken")]);
});

test("events go out under the correlation of their registration, and not after its end", async () => {
  const { host, received, post, register } = openPane();
  const event = { type: 10, target: "{1}", payload: "{}" };
  host.fire([event]);
  expect(received).toEqual([]);
  await register("richApiMessage", 42);
  host.fire([event]);
  expect(received.at(-1)).toMatchObject({
    _responseType: 1,
    _actionName: "richApiMessage",
    _correlationId: 42,
    _data: { ArrayData: [[65536, 10, "{1}", "{}", "", false]] },
  });
  const count = received.length;
  await post({ _actionType: 2, _actionName: "richApiMessage" });
  host.fire([event]);
  expect(received).toHaveLength(count + 1);
});

test("a command is sent when the pane is ready and resolves with its completion", async () => {
  const { host, received, post, register, ready } = openPane();
  await register("appCommandInvoked", 3);
  const run = host.runCommand("check", "b1");
  expect(received.filter(({ _responseType }) => _responseType === 1)).toEqual([]);
  await ready();
  const invoked = received.find(({ _responseType }) => _responseType === 1);
  expect(invoked?.["_data"]).toMatchObject({ 1: "check" });
  const { 0: id } = invoked?.["_data"] as Record<number, string>;
  await post({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0 } });
  await expect(run).resolves.toBeUndefined();
});

test("a reload starts anew: nothing is registered, and the surroundings are told", async () => {
  let starts = 0;
  const { host, received, post, register, ready } = openPane({ onStart: () => starts++ });
  await register("richApiMessage", 1);
  await ready();
  expect(host.isReady()).toBe(true);
  await post({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(host.isReady()).toBe(false);
  expect(starts).toBe(1);
  const count = received.length;
  host.fire([{ type: 10, target: "", payload: "{}" }]);
  expect(received).toHaveLength(count);
});

test("a key that leaves the pane is told; start-up and telemetry are not", async () => {
  const actions: number[] = [];
  const { post } = openPane({ onNotice: ({ action }) => actions.push(action) });
  for (const action of [21, 23, 15]) {
    await post({ _actionName: "ContextActivationManager_notifyHost", _data: ["app", action, ""] });
  }
  expect(actions).toEqual([15]);
});
