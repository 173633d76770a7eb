import type { SampleDeal } from "./rule";

/** The IDs of a deal that exists; the source's own Referral ID sample is not hexadecimal. */
export const EXISTING_IDS: SampleDeal = {
  "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
  "Referral ID": "ebacdbdc-0b84-4ac4-b4ea-5b2587d42cee",
};
