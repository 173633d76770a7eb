import type { AcceptedValue } from "./column";

/** Values whose names say everything. */
function plain(...values: readonly string[]): readonly AcceptedValue[] {
  return values.map((value) => ({ value }));
}

export const YES_NO = plain("Yes", "No");

/** Sources: bulk-operations.md, table row “Marketplace Purchase Intent”. */
export const PURCHASE_INTENTS = plain("Yes", "No", "Have not decided");

/** Source: Referral resources, ReferralStatus. Its `None` is never right in a file. */
export const STATUSES: readonly AcceptedValue[] = [
  { value: "New", meaning: "not yet worked on" },
  { value: "Active", meaning: "being worked on" },
  { value: "Closed", meaning: "ended; nothing can be changed any more" },
];

/** Source: Referral resources, ReferralSubstatus, and `Error` from the reason list of bulk-operations.md. */
export const SUBSTATUSES: readonly AcceptedValue[] = [
  { value: "Pending", meaning: "sent, not yet received" },
  { value: "Received", meaning: "received, not yet answered" },
  { value: "Accepted", meaning: "the one for a new deal" },
  { value: "Won", meaning: "closed for good" },
  { value: "Lost", meaning: "closed for good; needs a reason" },
  { value: "Declined", meaning: "closed for good; needs a reason" },
  { value: "Expired", meaning: "set by Partner Center" },
  { value: "Error", meaning: "closed for good; needs a reason" },
];

/** The substatuses after which the service permits no action, in lower case (rules.md §2). */
export const TERMINAL_SUBSTATUSES: ReadonlySet<string> = new Set(["won", "lost", "declined", "expired", "error"]);

/** Source: bulk-operations.md, table row “Declined/Lost/Error reason”, first list. */
export const LOST_REASONS: readonly AcceptedValue[] = [
  { value: "1", meaning: "Project budget isn't adequate" },
  { value: "2", meaning: "Customer didn't respond" },
  { value: "3", meaning: "Customer chose another vendor" },
  { value: "4", meaning: "Customer requirement not met" },
  { value: "5", meaning: "Not a customer" },
  { value: "6", meaning: "Proposed time line was too short" },
  { value: "7", meaning: "Report as abuse, spam, or phishing" },
  { value: "8", meaning: "Others" },
];

/** Source: bulk-operations.md, table row “Declined/Lost/Error reason”, second list. */
export const ERROR_REASONS: readonly AcceptedValue[] = [
  { value: "1", meaning: "Duplicate - created through bulk upload" },
  { value: "2", meaning: "Duplicate - created in Partner Center" },
  { value: "3", meaning: "Duplicate - sent by Microsoft" },
  { value: "4", meaning: "Connector data sync issues" },
  { value: "5", meaning: "Customer matching issues" },
  { value: "6", meaning: "Solution issues - explain in notes" },
  { value: "7", meaning: "Test referral" },
  { value: "8", meaning: "Data error" },
  { value: "9", meaning: "Others - explain in notes" },
];

/** Both lists in one: what a code means hangs on the substatus, so a dropdown that does not know it says both. */
export const REASONS: readonly AcceptedValue[] = ERROR_REASONS.map(({ value, meaning: error = "" }, index) => {
  const lost = LOST_REASONS[index]?.meaning;
  return { value, meaning: lost === undefined ? `Error: ${error}` : `Declined or Lost: ${lost}. Error: ${error}` };
});

/** Source: bulk-operations.md, table row “What specific help from Microsoft?”. */
export const HELP_CODES: readonly AcceptedValue[] = [
  { value: "1", meaning: "Workload - specific value proposition" },
  { value: "2", meaning: "Customer technical architecture" },
  { value: "3", meaning: "Proof of concept /Demo" },
  { value: "4", meaning: "Quotes and Licensing" },
  { value: "5", meaning: "Post - sales customer success" },
  { value: "6", meaning: "General or other" },
];

/** Source: Manage co-sell opportunities, sales stages. */
export const SALES_STAGES: readonly AcceptedValue[] = [
  { value: "10", meaning: "Created/Accepted" },
  { value: "20", meaning: "Qualified" },
  { value: "40", meaning: "Developed" },
  { value: "60", meaning: "Proposed" },
  { value: "80", meaning: "Negotiated" },
  { value: "100", meaning: "Won" },
];

/** Suggestions only: the service's own list is not published for files. */
export const PARTNER_ROLES = plain(
  "Presales envisioning",
  "Solution design",
  "Proof of concept",
  "Business strategy",
  "Deployment services",
  "Adoption and change management",
  "Transaction",
  "Managed services",
);

/** Suggestions only: the taxonomy changes every July. */
export const SOLUTION_AREAS = plain("AI Business Solutions", "Cloud and AI Platforms", "Security");

/** Suggestions only: the taxonomy changes every July. */
export const SOLUTION_PLAYS = plain(
  "Migrate and Modernize Your Estate",
  "Innovate with Azure AI Apps and Agents",
  "Unify Your Data Platform",
  "Scale with Cloud and AI Endpoints",
  "Build and Modernize AI Apps",
  "Copilot and Agents at Work",
  "Innovate with Low Code AI and Agents",
  "Sales Transformation with AI",
  "Service Transformation with AI",
  "ERP Transformation with AI",
  "Scale Business Operations with AI",
  "AI-ready Surface Copilot PCs",
  "Converged Communications",
  "Secure AI Productivity",
  "Data Security",
  "Modern SecOps with Unified Platform",
  "Protect Cloud, AI Platform and Apps",
);
