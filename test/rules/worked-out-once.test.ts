import { workedOutOnce } from "../../src/rules/worked-out-once";

test("what hangs on a key is made once for it, even when nothing comes of it", () => {
  const made: string[] = [];
  const lengthOf = workedOutOnce(
    ({ key }: { readonly key: { readonly name: string } }) => key,
    ({ key }) => {
      made.push(key.name);
      return key.name === "" ? undefined : key.name.length;
    },
  );
  const [filled, blank] = [{ name: "abc" }, { name: "" }];
  expect([filled, blank, filled, blank].map((key) => lengthOf({ key }))).toEqual([3, undefined, 3, undefined]);
  expect(made).toEqual(["abc", ""]);
  expect(lengthOf({ key: { name: "abc" } })).toBe(3);
  expect(made).toEqual(["abc", "", "abc"]);
});
