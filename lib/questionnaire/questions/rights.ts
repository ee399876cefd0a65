import { choiceQuestion, choicesQuestion, type Question } from "../question";

export const rightsDays: Question = {
  id: "rights-days",
  title: "How quickly must the vendor help with patients’ requests?",
  law: {
    says: "The customer has 30 days to answer a request to see records and 60 to amend them or to account for disclosures.",
    citation: "45 CFR 164.524(b)(2), 164.526(b)(2), 164.528(c)(1)",
  },
  fields: [
    {
      path: "individualRights.accessDays",
      label: "Give the records",
      hint: "30 or fewer",
      input: { kind: "number", unit: "days" },
    },
    {
      path: "individualRights.amendmentDays",
      label: "Make amendments",
      hint: "60 or fewer",
      input: { kind: "number", unit: "days" },
    },
    {
      path: "individualRights.accountingDays",
      label: "Give the list of disclosures",
      hint: "60 or fewer",
      input: { kind: "number", unit: "days" },
    },
    {
      path: "individualRights.forwardRequestDays",
      label: "Pass on a request it receives itself",
      input: { kind: "number", unit: "days" },
    },
  ],
  clause: "access",
};

export const respondsToIndividuals = choiceQuestion({
  id: "responds-to-individuals",
  path: "individualRights.respondsToIndividuals",
  label: "Who answers the patients?",
  options: [
    { value: "customer", label: "The customer", hint: "The vendor passes requests on" },
    { value: "vendor", label: "The vendor, on the customer’s behalf" },
  ],
  clause: "access",
});

export const delegatedObligations = choicesQuestion({
  id: "delegated-obligations",
  path: "delegatedObligations",
  label: "Which of the customer’s own duties does the vendor carry out?",
  hint: "Usually none.",
  options: [
    { value: "notice-of-privacy-practices", label: "Giving out the notice of privacy practices" },
    { value: "access", label: "Giving patients access", hint: "Needs the vendor to answer the patients" },
    { value: "amendment", label: "Amending records" },
    { value: "accounting", label: "Accounting for disclosures" },
    { value: "breach-notices", label: "Breach notices", hint: "Needs the vendor to tell the patients" },
    { value: "restrictions", label: "Agreed restrictions" },
  ],
  law: {
    says: "For a duty it carries out, the vendor must meet the rules that bind the customer.",
    citation: "45 CFR 164.504(e)(2)(ii)(H)",
  },
  clause: "delegated-obligations",
});
