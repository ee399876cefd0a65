import { choiceQuestion, type Question } from "../question";
import { readDuration } from "../reads";

export const breachNoticeWithin: Question = {
  id: "breach-notice-within",
  title: "How soon must the vendor report a breach?",
  together: true,
  hint: "Counted from discovery, and always without unreasonable delay. At most 60 calendar days, 1,440 hours or 30 business days.",
  law: { says: "The law allows at most 60 calendar days after discovery.", citation: "45 CFR 164.410(b)" },
  fields: [
    {
      path: "breachNotice.within.amount",
      label: "Within",
      input: { kind: "number", unit: "" },
      missing: "Enter how soon a breach must be reported",
    },
    {
      path: "breachNotice.within.unit",
      label: "Counted in",
      hint: "Business days are Monday to Friday except federal holidays",
      input: {
        kind: "choice",
        list: true,
        options: [
          { value: "hours", label: "hours" },
          { value: "calendar-days", label: "calendar days" },
          { value: "business-days", label: "business days" },
        ],
      },
    },
  ],
  reads: ({ breachNotice }) => readDuration(breachNotice.within),
  clause: "breach-notice",
};

export const unsuccessfulIncidents = choiceQuestion({
  id: "unsuccessful-incidents",
  path: "breachNotice.unsuccessfulIncidents",
  label: "How are attempts that fail reported?",
  options: [
    {
      value: "standing-notice",
      label: "This agreement is the notice",
      hint: "Pings, scans and failed sign-ins go on all the time",
    },
    { value: "aggregate-report", label: "In a summary, when the customer asks" },
  ],
  law: {
    says: "A security incident includes an attempt, so failed ones must be reported too.",
    citation: "45 CFR 164.304; 164.314(a)(2)(i)(C)",
  },
  clause: "unsuccessful-incidents",
});

export const riskAssessmentBy = choiceQuestion({
  id: "risk-assessment-by",
  path: "breachNotice.riskAssessmentBy",
  label: "Who decides whether an incident is a breach?",
  options: [
    { value: "customer", label: "The customer, with what the vendor knows" },
    { value: "vendor", label: "The vendor" },
  ],
  law: {
    says: "It is presumed to be a breach unless an assessment of four factors shows a low probability of compromise.",
    citation: "45 CFR 164.402",
  },
  clause: "risk-assessment",
});

export const notifiesIndividuals = choiceQuestion({
  id: "notifies-individuals",
  path: "breachNotice.notifiesIndividuals",
  label: "Who tells the patients?",
  options: [
    { value: "customer", label: "The customer" },
    { value: "vendor", label: "The vendor, on the customer’s behalf" },
  ],
  law: {
    says: "The covered entity must see that individuals are told; it may delegate the task.",
    citation: "45 CFR 164.404",
  },
  clause: "notices-to-individuals",
});

export const breachCosts = choiceQuestion({
  id: "breach-costs",
  path: "breachNotice.costs",
  label: "Who pays for a breach?",
  hint: "HIPAA does not ask for this. Silent never means unlimited: the law and any services agreement then decide.",
  options: [
    { value: "none", label: "Say nothing" },
    { value: "vendor-caused", label: "The vendor, for breaches that it causes" },
    { value: "all-reasonable", label: "The vendor, all reasonable costs of breaches of PHI it holds" },
  ],
  clause: "breach-costs",
});
