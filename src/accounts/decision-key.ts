import { textOf, type RecordCells } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";

const REMEMBERED = ["Deal Name", "Customer Name", FINAL_MATCH] as const;

/**
 * What a decision on a record's account is remembered by: the row may move, but once its account changes, it waits again.
 * A fingerprint (16 hexadecimal digits), so that what is kept is short and holds nothing of the customer.
 */
export function decisionKey(deal: RecordCells): string {
  return fingerprint(JSON.stringify(REMEMBERED.map((column) => textOf(deal, column))));
}

/** 64 bits of a text: two multiplicative hashes (cyrb53's), mixed with each other at the end. */
function fingerprint(text: string): string {
  const { imul } = Math;
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = imul(a ^ unit, 0x9e3779b1);
    b = imul(b ^ unit, 0x5f356495);
  }
  const mixed = (one: number, other: number): number =>
    imul(one ^ (one >>> 16), 0x85ebca6b) ^ imul(other ^ (other >>> 13), 0xc2b2ae35);
  const [first, second] = [mixed(a, b), mixed(b, a)];
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
