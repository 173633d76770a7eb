import { textOf } from "../sheet/deal-sheet";
import { REFERRAL_ID } from "./column-keys";
import { EXISTING_IDS } from "./existing-deal";
import { isIdentifier } from "./identifier-shape";
import { looseHash } from "./loose-hash";
import type { RepeatRule } from "./rule";
import { exactText } from "./statuses";

const ANOTHER = { ...EXISTING_IDS, [REFERRAL_ID]: "0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e70" };

export const duplicateId: RepeatRule = {
  id: "duplicate-id",
  source: "rules.md §5",
  severities: ["error"],
  fails: { deals: [EXISTING_IDS, EXISTING_IDS] },
  passes: { deals: [EXISTING_IDS, ANOTHER] },
  // A closed deal is not uploaded, so neither row repeats the other, whichever comes first.
  hashOf: (deal) => {
    const id = deal.class === "locked" ? "" : exactText(deal, REFERRAL_ID);
    return id === "" ? undefined : looseHash(id);
  },
  keyOf: (deal) => {
    const id = textOf(deal, REFERRAL_ID);
    return isIdentifier(id) ? id.toLowerCase() : undefined;
  },
  repeated: (firstRow) => ({ column: REFERRAL_ID, severity: "error", params: { firstRow } }),
};
