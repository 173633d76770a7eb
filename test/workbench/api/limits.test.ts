import fc from "fast-check";
import { byteLength, isCleanUp } from "../../../workbench/api/limits";
import { ActionType, type Batch } from "../../../workbench/api/wire";

test("the size of a text is that of its UTF-8 form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

test.each([
  [["_RemoveReference", "_RemoveReference"], true],
  [["_RemoveReference", "Delete"], false],
  [["GetRange"], false],
  [[], false],
])("a batch with the methods %j is a clean-up: %j", (names, expected) => {
  const Actions = [
    { Id: 1, ActionType: ActionType.instantiate, ObjectPathId: 1 },
    ...names.map((Name, index) => ({ Id: index + 2, ActionType: ActionType.method, Name, ObjectPathId: 1 })),
  ];
  const batch: Batch = { Actions, ObjectPaths: {} };
  expect(isCleanUp(batch)).toBe(expected);
});
