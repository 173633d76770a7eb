import fc from "fast-check";
import { fileFragment, parseFileFragment } from "../../src/download/file-fragment";

const bytes = fc.uint8Array({ maxLength: 2000 });
const name = fc.string({ unit: "grapheme", maxLength: 40 });

const compression = globalThis.CompressionStream;
afterEach(() => {
  globalThis.CompressionStream = compression;
});

test.each([
  ["deflated", compression],
  ["as it is, where nothing deflates", undefined],
])("a file comes out as it went in, %s", async (_, stream) => {
  // A web view without it has no such global.
  globalThis.CompressionStream = stream as typeof compression;
  await fc.assert(
    fc.asyncProperty(name, bytes, async (name, bytes) => {
      const fragment = await fileFragment({ name, bytes });
      expect(fragment).toMatch(/^[\w.-]+$/);
      expect(await parseFileFragment(`#${fragment}`)).toEqual({ name, bytes });
    }),
    { numRuns: 60 },
  );
});

test("a file of repeating cells becomes much shorter", async () => {
  const csv = new TextEncoder().encode("Contoso,1 Main Street,Seattle,US,USD\r\n".repeat(1000));
  expect((await fileFragment({ name: "deals.csv", bytes: csv })).length).toBeLessThan(csv.length / 50);
});

test.each([
  ["nothing", ""],
  ["another fragment", "#section-2"],
  ["another version", "9z.ZGVhbHM.3.AAAA"],
  ["no base64", "1.ZGVhbHM.3.%%%"],
  ["a name that is no UTF-8", "1._w.3.AAAA"],
  ["bytes that cannot be inflated", "1z.ZGVhbHM.3.AAAA"],
  ["too many parts", "1.ZGVhbHM.3.AAAA.AAAA"],
])("%s holds no file", async (_, fragment) => {
  expect(await parseFileFragment(fragment)).toBeUndefined();
});

test.each([
  ["deflated", compression],
  ["plain", undefined],
])("a fragment that was cut holds no file: %s", async (_, stream) => {
  globalThis.CompressionStream = stream as typeof compression;
  const fragment = await fileFragment({ name: "deals.csv", bytes: new TextEncoder().encode("a,b,c\r\n1,2,3\r\n") });
  for (let length = 0; length < fragment.length; length++) {
    expect(await parseFileFragment(fragment.slice(0, length))).toBeUndefined();
  }
});
