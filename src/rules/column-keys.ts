/** The keys of the columns that rules ask for by name. */
export const HELP = "Microsoft help required?";
export const HELP_CODE = "What specific help from Microsoft?";
export const SHARE = "Share with Microsoft sales team";
export const CONSENT = "Consent to share Customer/Partner contact";
export const REASON = "Declined/Lost/Error reason";
export const CLOSE_DATE = "Estimated Close Date";
export const REFERRAL_ID = "Referral ID";
export const ENGAGEMENT_ID = "Engagement ID";
export const PURCHASE_INTENT = "Marketplace Purchase Intent";
export const FINAL_MATCH = "Final Matched Customer Account";
export const ERRORS = "Errors";
