import { isEmailAddress, isHostName, isUsualHostName } from "../../src/rules/internet-address";

/** A host name of three labels of 63 characters, a fourth and `.com`: 253 characters where the fourth has 57. */
function longHost(letter: string, fourth: number): string {
  return `${`${letter.repeat(63)}.`.repeat(3)}${letter.repeat(fourth)}.com`;
}

test.each<[host: string, isUsual: boolean, isRight: boolean]>([
  ["contoso.com", true, true],
  ["a.co", true, true],
  ["my_host.contoso.com", true, true],
  ["müller.example", false, true],
  ["contoso.xn--p1ai", false, true],
  ["contoso.c", false, false],
  ["contoso", false, false],
  ["-contoso.com", false, false],
  ["contoso-.com", false, false],
  ["contoso..com", false, false],
  ["contoso.c0m", false, false],
  ["contoso.com ", false, false],
  [longHost("a", 57), true, true],
  [longHost("a", 58), false, false],
  [longHost("é", 57), false, true],
  [longHost("é", 58), false, false],
  [`${"a".repeat(63)}.com`, true, true],
  [`${"a".repeat(64)}.com`, false, false],
])("the host name %s", (host, isUsual, isRight) => {
  expect([isUsualHostName(host), isHostName(host)]).toEqual([isUsual, isRight]);
});

test.each<[address: string, isRight: boolean]>([
  ["a@contoso.com", true],
  ["ann.lee@contoso.com", true],
  ["ann..lee@contoso.com", false],
  [".ann@contoso.com", false],
  ["ann.@contoso.com", false],
  ["@contoso.com", false],
  // Without its last character the whole of it would do as a local part.
  ["contoso.com", false],
  ["ann@lee@contoso.com", false],
  ["ann lee@contoso.com", false],
  ["ann,lee@contoso.com", false],
  ["ann@contoso", false],
  [`${"a".repeat(64)}@contoso.com`, true],
  [`${"a".repeat(65)}@contoso.com`, false],
  [`ann@${longHost("a", 57)}`, true],
  [`ann@${longHost("a", 58)}`, false],
])("the address %s", (address, isRight) => {
  expect(isEmailAddress(address)).toBe(isRight);
});
