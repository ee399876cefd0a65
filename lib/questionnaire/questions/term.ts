import { answered, choiceQuestion, type Question } from "../question";

export const effectiveDate: Question = {
  id: "effective-date",
  title: "When does it begin?",
  law: { says: "The assurances come before the information.", citation: "45 CFR 164.502(e)(1)" },
  fields: [
    {
      path: "term.effectiveDate",
      label: "Effective date",
      hint: "Empty means the date of the last signature",
      input: { kind: "date" },
    },
    {
      path: "term.phiStartDate",
      label: "First day the vendor has PHI",
      hint: "Only if it is known",
      input: { kind: "date" },
    },
  ],
  clause: "duration",
};

export const termKind = choiceQuestion({
  id: "term-kind",
  path: "term.kind",
  label: "How long does it last?",
  hint: "HIPAA sets no expiry. Whatever you choose, it protects PHI until the vendor has none left.",
  options: [
    {
      value: "coterminous",
      label: "As long as the services agreement",
      hint: "Needs the services agreement to be named",
    },
    { value: "evergreen", label: "Until one side ends it" },
    { value: "fixed", label: "Until a date" },
  ],
  leadsTo: (kind) => [
    {
      path: "term.endDate",
      label: "End date",
      input: { kind: "date" },
      missing: "Enter the end date",
      askWhen: answered(kind, "fixed"),
    },
    {
      path: "term.renewal.everyMonths",
      label: "Renews by itself, each time for",
      hint: "Leave both empty if it simply ends",
      input: { kind: "number", unit: "months" },
      missing: "Enter for how many months it renews",
      askWhen: answered(kind, "fixed"),
    },
    {
      path: "term.renewal.noticeDays",
      label: "Unless one side says no this long before",
      input: { kind: "number", unit: "days" },
      missing: "Enter how many days before the end a side may say no",
      askWhen: answered(kind, "fixed"),
    },
  ],
  clause: "duration",
});

export const review: Question = {
  id: "review",
  fields: [
    {
      path: "term.reviewEveryMonths",
      label: "Look it over every",
      hint: "An agreement without an end is reviewed; you are reminded by email.",
      input: { kind: "number", unit: "months" },
    },
  ],
  clause: "review",
};

export const cure: Question = {
  id: "cure",
  law: {
    says: "The customer must be able to end the agreement when the vendor has violated a material term.",
    citation: "45 CFR 164.504(e)(2)(iii)",
  },
  fields: [
    {
      path: "term.cureDays",
      label: "Time to put a violation right",
      hint: "60 or fewer; none where it cannot be put right",
      input: { kind: "number", unit: "days" },
    },
  ],
  clause: "termination-for-violation",
};

export const disposition = choiceQuestion({
  id: "disposition",
  path: "term.disposition",
  label: "What happens to PHI at the end?",
  options: [
    { value: "return-or-destroy", label: "Returned or destroyed" },
    { value: "return", label: "Returned" },
    { value: "destroy", label: "Destroyed" },
  ],
  law: {
    says: "At the end all PHI is returned or destroyed, if feasible, and no copies are kept.",
    citation: "45 CFR 164.504(e)(2)(ii)(J)",
  },
  clause: "return-or-destroy",
});

export const dispositionDetails: Question = {
  id: "disposition-details",
  title: "By when, and with what proof?",
  fields: [
    { path: "term.returnWithinDays", label: "Within", input: { kind: "number", unit: "days" } },
    {
      path: "term.backupDays",
      label: "Backups overwritten within",
      input: { kind: "number", unit: "days" },
    },
    {
      path: "term.destructionCertificate",
      label: "A certificate of destruction?",
      hint: "A contract term; HIPAA does not ask for it.",
      input: { kind: "yes-no", yes: "Yes", no: "No" },
    },
  ],
  clause: "return-or-destroy",
};

export const returnFeasible = choiceQuestion({
  id: "return-feasible",
  path: "term.returnFeasible",
  label: "Can all of it be returned or destroyed?",
  options: [
    { value: "feasible", label: "Yes" },
    { value: "partly", label: "Only part of it" },
    { value: "not-feasible", label: "No" },
  ],
  leadsTo: (feasible) => [
    {
      path: "term.infeasibleReason",
      label: "Why not",
      input: { kind: "text" },
      askWhen: answered(feasible, "partly", "not-feasible"),
    },
  ],
  law: {
    says: "Where it is not feasible, the protections go on and further use is limited to the reason.",
    citation: "45 CFR 164.504(e)(2)(ii)(J)",
  },
  clause: "return-or-destroy",
});
