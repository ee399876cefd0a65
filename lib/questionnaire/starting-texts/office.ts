import type { StartingText } from "./starting-text";

/** Services of the back office: money, people, papers, projects. */
export const officeTexts = {
  billing: {
    label: "Medical billing",
    services: "Preparing and following up the customer’s claims and patient statements, and posting payments.",
    phi: ["demographics", "contact", "diagnoses", "billing", "claims", "insurance"],
    risks: ["Staff or subcontractors may work abroad.", "Calls about debts reach family members."],
  },
  "billing-clearinghouse": {
    label: "Claims clearinghouse",
    services:
      "Checking, translating and transmitting claims, remittances and eligibility inquiries between the customer and payers.",
    phi: ["demographics", "diagnoses", "billing", "claims", "insurance"],
    risks: [
      "One outage stops all claims.",
      "It may use what it carries for its own products unless that is ruled out.",
    ],
  },
  payments: {
    label: "Payments",
    services:
      "Collecting payments from patients for the customer, with invoices, plans and reports that go beyond processing the payment.",
    phi: ["contact", "billing"],
    risks: ["Descriptions of invoices can reveal treatments."],
  },
  accounting: {
    label: "Accounting",
    services: "Keeping the customer’s books and preparing its accounts, with access to records of patients’ payments.",
    phi: ["demographics", "billing"],
    risks: ["Patient names in ledgers are PHI."],
  },
  payroll: {
    label: "Payroll",
    services: "Paying the customer’s staff, so far as the records include PHI of the customer’s group health plan.",
    phi: ["demographics", "insurance"],
    risks: ["Employment records are not PHI; records of a health plan are. Keep them apart."],
  },
  hr: {
    label: "Human resources",
    services: "Administering benefits of the customer’s group health plan and the records that go with it.",
    phi: ["demographics", "insurance", "claims"],
    risks: ["Employment records are not PHI; records of a health plan are. Keep them apart."],
  },
  compliance: {
    label: "Compliance software",
    services: "Keeping the customer’s policies, training records, assessments and incident files.",
    phi: ["other"],
    risks: ["Incident files describe real patients."],
  },
  productivity: {
    label: "Office suite",
    services: "Providing documents, spreadsheets, calendars, storage and related tools to the customer’s staff.",
    phi: ["demographics", "contact", "appointments", "billing"],
    risks: ["Only some of the tools are within a vendor’s agreement.", "Add-ons of other makers read the documents."],
  },
  "project-management": {
    label: "Project management",
    services: "Keeping the tasks, boards and documents with which the customer’s staff organize their work.",
    phi: ["contact", "other"],
    risks: ["Tasks are named after patients.", "Guests see whole boards."],
  },
} as const satisfies Record<string, StartingText>;
