import { createBatchLog } from "../../../../workbench/page/core/batch-log";

const entry = { actions: 3, requestBytes: 10, responseBytes: 20, milliseconds: 1 };

test("batches are summed, clean-ups counted apart, and the list is capped", () => {
  const batches = createBatchLog();
  for (let count = 0; count < 600; count++) batches.add(entry, false);
  batches.add(entry, true);
  expect(batches).toMatchObject({ count: 600, cleanUps: 1, requestBytes: 6000, responseBytes: 12000 });
  expect(batches.log).toHaveLength(500);
  expect(batches.log.at(-1)?.number).toBe(600);
  batches.reset();
  expect(batches).toMatchObject({ count: 0, cleanUps: 0, requestBytes: 0, log: [] });
});
