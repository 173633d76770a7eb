import { accountMatch } from "./account-match";
import { amount } from "./amount";
import { cellError } from "./cell-error";
import { closeDatePast } from "./close-date-past";
import { columnDuplicate } from "./column-duplicate";
import { columnGap } from "./column-gap";
import { columnMissing } from "./column-missing";
import { columnUnknown } from "./column-unknown";
import { consent } from "./consent";
import { countryCode } from "./country-code";
import { currencyCode } from "./currency-code";
import { date } from "./date";
import { domainName } from "./domain-name";
import { duns } from "./duns";
import { duplicateId } from "./duplicate-id";
import { email } from "./email";
import { excelDamage } from "./excel-damage";
import { formula } from "./formula";
import { helpCode } from "./help-code";
import { idPair } from "./id-pair";
import { identifier } from "./identifier";
import { locked } from "./locked";
import { lostLetters } from "./lost-letters";
import { notApplicable } from "./not-applicable";
import { notesExpected } from "./notes-expected";
import { numbering } from "./numbering";
import { oldTemplate } from "./old-template";
import { oneOf } from "./one-of";
import { partnerId } from "./partner-id";
import { phone } from "./phone";
import { possibleDuplicate } from "./possible-duplicate";
import { postalCode } from "./postal-code";
import { readOnly } from "./read-only";
import { reasonCode } from "./reason-code";
import { required } from "./required";
import { salesStage } from "./sales-stage";
import { serviceError } from "./service-error";
import { solution } from "./solution";
import { statusPair } from "./status-pair";
import { statusTransition } from "./status-transition";
import { teamMember } from "./team-member";
import { tooManyRecords } from "./too-many-records";
import { untrimmed } from "./untrimmed";
import { wrongFile } from "./wrong-file";
import type { Rule } from "./rule";

/** Every rule, in the order of the report: what concerns the sheet, its records, its cells, cells together, habits. */
export const RULES: readonly Rule[] = [
  wrongFile,
  oldTemplate,
  columnMissing,
  columnDuplicate,
  columnUnknown,
  columnGap,
  tooManyRecords,
  locked,
  serviceError,
  readOnly,
  idPair,
  duplicateId,
  possibleDuplicate,
  required,
  consent,
  cellError,
  lostLetters,
  excelDamage,
  identifier,
  oneOf,
  countryCode,
  currencyCode,
  date,
  amount,
  salesStage,
  reasonCode,
  helpCode,
  email,
  phone,
  postalCode,
  duns,
  domainName,
  partnerId,
  solution,
  teamMember,
  accountMatch,
  statusPair,
  statusTransition,
  notApplicable,
  notesExpected,
  closeDatePast,
  numbering,
  formula,
  untrimmed,
];
