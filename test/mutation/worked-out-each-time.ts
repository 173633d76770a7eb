/**
 * Stands in for `src/rules/worked-out-once.ts`: what is remembered from one test to the next would be credited to the first
 * alone, and a mutant in it would meet no other test.
 */
export function workedOutOnce<Given, Made>(_of: unknown, make: (given: Given) => Made): (given: Given) => Made {
  return make;
}
