import { windowName, type Activation } from "../../../workbench/host/activation";

const activation: Activation = {
  conversationId: "c1",
  appId: "{app}",
  hostOrigin: "https://localhost:3000",
  locale: "en-US",
  sharedRuntime: false,
};

test("window.name tells host, locale, conversation and origin in office.js's own order", () => {
  expect(JSON.parse(windowName(activation))).toEqual({
    baseFrameName: "_xdm_c1",
    hostInfo: "Excel|Web|16.00|en-us|telemetry||disableLogging|0",
    xdmInfo: "c1|{app}|https://localhost:3000",
    serializerVersion: "1",
    flights: "[]",
  });
});

test("the shared runtime is a flag of the host info", () => {
  expect(windowName({ ...activation, sharedRuntime: true })).toContain("disableLogging|1");
});
