import { answered, choiceQuestion, type Question } from "../question";

const silence =
  "HIPAA does not ask for this. Silent never means unlimited: the law and any services agreement then decide.";

export const indemnity = choiceQuestion({
  id: "indemnity",
  path: "commercial.indemnity",
  label: "Does one side make good the other’s losses?",
  hint: silence,
  options: [
    { value: "none", label: "Say nothing" },
    { value: "mutual", label: "Each side, for what it causes" },
    { value: "vendor", label: "The vendor only" },
  ],
  clause: "indemnity",
});

export const liabilityCap = choiceQuestion({
  id: "liability-cap",
  path: "commercial.liabilityCap.kind",
  label: "Is there a limit to what one side can owe?",
  hint: silence,
  options: [
    { value: "silent", label: "Say nothing" },
    { value: "services-agreement", label: "The limit of the services agreement" },
    { value: "amount", label: "A limit of its own" },
    { value: "uncapped", label: "No limit, in so many words" },
  ],
  leadsTo: (cap) => [
    {
      path: "commercial.liabilityCap.usd",
      label: "Limit in US dollars",
      input: { kind: "dollars" },
      missing: "Enter the limit in US dollars",
      askWhen: answered(cap, "amount"),
    },
  ],
  clause: "liability",
});

export const cyberInsurance: Question = {
  id: "cyber-insurance",
  fields: [
    {
      path: "commercial.cyberInsuranceUsd",
      label: "Cyber insurance the vendor must carry",
      hint: `${silence} Empty means nothing is said.`,
      input: { kind: "dollars" },
    },
  ],
  clause: "insurance",
};

export const auditRight = choiceQuestion({
  id: "audit-right",
  path: "commercial.auditRight",
  label: "What proof may the customer ask for?",
  hint: "HIPAA does not ask for this.",
  options: [
    { value: "none", label: "Nothing beyond what the law gives" },
    { value: "questionnaire", label: "Answers to a security questionnaire" },
    { value: "reports", label: "Independent reports, once a year" },
    { value: "on-site-for-cause", label: "A visit, when there is cause" },
  ],
  clause: "customer-assurance",
});

export const agencyControl: Question = {
  id: "agency-control",
  law: {
    says: "A customer answers for a vendor that is its agent, and learns of a breach when its agent does.",
    citation: "45 CFR 160.402(c); 164.404(a)(2)",
  },
  fields: [
    {
      path: "agencyControl",
      label: "Does the customer direct how the vendor works from day to day?",
      input: { kind: "yes-no", yes: "Yes", no: "No, the vendor is an independent contractor" },
    },
  ],
  clause: "independent-contractor",
};
