import type { Formats } from "../formats";

/** What each rule is called, in two to five words, and what it wants and why, in plain words: for lists and help. */
export const rules = ({ number }: Formats) => ({
  "wrong-file": {
    title: "Not a co-sell file",
    explanation:
      "None of the first 20 rows holds five headers of the co-sell template, or the file is another one of Partner Center: leads, Azure IP deal registrations or referral insights. Nothing else is checked.",
  },
  "old-template": {
    title: "Old template",
    explanation:
      "The sheet lacks Marketplace Purchase Intent or the final account match, so it was made from an old template. Partner Center refuses it: download the new template and copy the rows over.",
  },
  "column-missing": {
    title: "Required column is missing",
    explanation:
      "A column that every deal needs is not in the sheet, or its header is misspelt. Columns that only some deals need are missed only when a record needs them.",
  },
  "column-duplicate": {
    title: "Column twice",
    explanation:
      "Two headers name the same column, perhaps in different spellings. It is unclear which of them counts: delete or rename one.",
  },
  "column-unknown": {
    title: "Unknown column",
    explanation:
      "The header is no column of the co-sell template, so the column is left out of the export unless you choose otherwise. A misspelt header can be put right.",
  },
  "column-gap": {
    title: "Numbering of columns",
    explanation:
      "Solution and Team member columns are numbered from 1 without a hole, up to 50. A deal can have no more than 50 of either.",
  },
  "too-many-records": {
    title: `More than ${number(1000)} records`,
    explanation: `An upload takes at most ${number(1000)} records; a larger file cannot be processed. The export is split into several files. What the export leaves out is not counted: closed and unchanged deals, those that succeeded, and those with errors.`,
  },
  locked: {
    title: "Closed deal",
    explanation:
      "The deal was already Won, Lost, Declined, Expired or Error when the sheet was imported. Partner Center permits no action on it, so the record is left out of the export.",
  },
  "service-error": {
    title: "Message from the last upload",
    explanation:
      "Partner Center wrote this into the Errors column when it processed the file. Correct what it names; the column itself is left blank in the export.",
  },
  "read-only": {
    title: "Read-only cell was changed",
    explanation:
      "Some cells cannot be changed once the deal exists, once it is shared with Microsoft, or ever. Partner Center ignores or refuses the change, so the value from the download should stand there.",
  },
  "id-pair": {
    title: "Engagement ID and Referral ID",
    explanation:
      "A deal that exists has both IDs, a new deal has neither. One without the other has been deleted or pasted by mistake: copy it from the download, or clear both for a new deal.",
  },
  "duplicate-id": {
    title: "Referral ID twice",
    explanation:
      "A Referral ID names one deal. On a second row the upload would change the same deal twice. Several deals may share an Engagement ID.",
  },
  "possible-duplicate": {
    title: "Deal perhaps entered twice",
    explanation:
      "Two new deals have the same customer, deal name, close date and value. Uploading both creates two deals, which cannot be undone.",
  },
  required: {
    title: "Required value",
    explanation:
      "The cell must be filled before the deal can be created or changed. Customer name and city are needed even to search for the account; the other values may follow until then.",
  },
  consent: {
    title: "Consent to share contacts",
    explanation:
      "Without Yes the deal is neither created nor updated. It is a statement that a person makes about the consent of customer and colleagues, so Dealsheet never fills it in.",
  },
  "cell-error": {
    title: "Excel error value",
    explanation:
      "A cell holds an Excel error such as #N/A or #REF! instead of a value. It would be uploaded as that text. Repair the formula or type the value.",
  },
  "lost-letters": {
    title: "Lost letters",
    explanation:
      "Question marks in a row, or the sign �, stand where a program could not write or read the letters, as when Japanese text is saved as an ordinary CSV file. The letters cannot be had back from here: type them again, or import the original file through the pane.",
  },
  "excel-damage": {
    title: "Changed by Excel",
    explanation:
      "Opening a CSV file by double-click lets Excel turn long numbers into 1.23E+11, round them after 15 digits, and make dates of texts such as 11-1. What was lost must be typed again; opening the file through the pane avoids it.",
  },
  identifier: {
    title: "Identifier",
    explanation:
      "Engagement ID and Referral ID are made by Partner Center: 8-4-4-4-12 letters or digits, nearly always hexadecimal. Leave them as they were downloaded, or blank for a new deal.",
  },
  "one-of": {
    title: "Accepted value",
    explanation:
      "The column accepts only the values of a fixed list, spelt exactly as listed: statuses, Yes and No, purchase intent, device and silicon names.",
  },
  "country-code": {
    title: "Country code",
    explanation:
      "The country is written as its two-letter code of ISO 3166-1 (alpha-2) in capital letters, for example US, GB or DE. A name or a three-letter code is a frequent reason for a refused row.",
  },
  "currency-code": {
    title: "Currency code",
    explanation:
      "The currency is written as its three-letter code of ISO 4217 in capital letters, for example USD or EUR. Codes that are retired, or that name a fund, a metal or a test, are no currency to sell in.",
  },
  date: {
    title: "Date",
    explanation:
      "The date is written as month, day and year: 1/30/2020 or 01/30/2020, or is a real Excel date. A single date in another format can make the service refuse the whole file.",
  },
  amount: {
    title: "Amount",
    explanation:
      "An amount is a plain number with a point before the decimals: 12563 or 12563.50, without currency sign, grouping or letters. It is not negative, and zero is rarely meant: the connectors refuse it.",
  },
  "sales-stage": {
    title: "Sales stage",
    explanation:
      "The sales stage is a number: 10 Created, 20 Qualified, 40 Developed, 60 Proposed, 80 Negotiated, 100 Won. Excel turns 40% into 0.4, so percent signs are best left out.",
  },
  "reason-code": {
    title: "Reason code",
    explanation:
      "The reason is the number of an option. Declined and Lost share a list of 8 reasons, Error has its own list of 9: the same number means something else there.",
  },
  "help-code": {
    title: "Help code",
    explanation:
      "The kind of help is the number of one of six options: 1 Workload-specific value proposition, 2 Customer technical architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6 General or other.",
  },
  email: {
    title: "E-mail address",
    explanation: "An e-mail address is written as name@domain.tld, one address and nothing else in the cell.",
  },
  phone: {
    title: "Phone number",
    explanation:
      "A phone number has at least five digits; only + ( ) - . / and spaces may stand between them. Extensions and names belong in the notes.",
  },
  "postal-code": {
    title: "Postal code without its zeros",
    explanation:
      "Excel turns 02139 into the number 2139 when it opens a CSV file. In countries whose postal codes all have the same number of digits a shorter number has lost zeros in front.",
  },
  duns: {
    title: "D-U-N-S number",
    explanation:
      "A D-U-N-S number has nine digits. Excel drops zeros at the beginning, so seven or eight digits are probably a number that lost them: 81466849 is 081466849.",
  },
  "domain-name": {
    title: "Domain name",
    explanation: "The customer's domain is a host name such as contoso.com, without https://, path or e-mail address.",
  },
  "partner-id": {
    title: "PartnerID",
    explanation:
      "The PartnerID (formerly MPN ID) of a location consists of digits, mostly seven. It cannot be changed once the deal exists.",
  },
  solution: {
    title: "Solution",
    explanation:
      "A solution is written as its ID and, if you like, currency, price and quantity, separated by commas: SOL-1234-PQRS, USD, 10, 100. A decimal comma would begin a new part.",
  },
  "team-member": {
    title: "Team member",
    explanation:
      "A team member is written as first name, last name, phone number and e-mail address, separated by commas, all four filled: Bob, Partner, 999999, Bob.partner@Contoso.com.",
  },
  "account-match": {
    title: "Final account match",
    explanation:
      "The final account match is MicrosoftID: 6-ABCDEFG23XB, or one of the row's suggestions copied whole. Other formats are not recognised, and the deal would go to no account.",
  },
  "status-pair": {
    title: "Status and substatus",
    explanation:
      "Status and substatus must fit together. A new deal is New or Active with Accepted; an existing one is New with Pending or Received, Active with Accepted, or Closed with Won, Lost, Declined, Expired or Error.",
  },
  "status-transition": {
    title: "Change of status",
    explanation: "A deal that is Active cannot go back to New. Keep it Active, or close it.",
  },
  "not-applicable": {
    title: "Value that does not apply",
    explanation:
      "Some cells count only together with another: a help code with help = Yes, a reason with Declined, Lost or Error. A deal that Microsoft helps with is always shared, so help = Yes and share = No contradict each other.",
  },
  "notes-expected": {
    title: "Notes expected",
    explanation:
      "The error reasons 6 (solution issues) and 9 (others) say “explain in notes”, so the notes should not be blank.",
  },
  "close-date-past": {
    title: "Close date in the past",
    explanation:
      "The estimated close date of a deal that stays open should lie ahead. No rule of Partner Center forbids a past date, so this is only a reminder.",
  },
  numbering: {
    title: "Order of solutions and team members",
    explanation:
      "Solutions and team members are filled from number 1 on, without a blank one between, and each solution only once per deal.",
  },
  formula: {
    title: "Live formula",
    explanation:
      "The cell holds a formula. Its present value is what is exported, but it may change before you upload. Replacing the formula by its value keeps what you see.",
  },
  untrimmed: {
    title: "Stray spaces or characters",
    explanation:
      "Spaces before or after the value, no-break spaces, control characters and HTML codes such as &amp; usually come from copying. They are uploaded as they are and spoil comparisons. Tabs and line breaks within a cell belong only into notes.",
  },
});
