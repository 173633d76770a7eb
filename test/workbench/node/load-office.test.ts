import { loadOffice } from "../../../workbench/node/load-office";

test("the unmodified Excel client loads into the global scope, once", async () => {
  const first = loadOffice();
  const { Excel: client } = globalThis as unknown as { Excel: object };

  expect(loadOffice()).toBe(first);
  expect((globalThis as unknown as { Excel: object }).Excel).toBe(client);
  expect(typeof Excel.run).toBe("function");
  expect(typeof first.bridge.onMessageFromHost).toBe("function");
  await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "OfficeOnline" });
});
