import { likenessOf } from "../../src/accounts/likeness";

test.each([
  [1, "same"],
  [0.999, "close"],
  [0.85, "close"],
  [0.849, "similar"],
  [0.6, "similar"],
  [0.599, "different"],
  [0, "different"],
  [undefined, "unknown"],
])("%p is %p", (similarity, expected) => {
  expect(likenessOf(similarity)).toBe(expected);
});
