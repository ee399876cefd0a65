import { choiceQuestion, type Question } from "../question";

export const managementAndAdministration: Question = {
  id: "management-and-administration",
  title: "May the vendor use PHI to run its own business?",
  hint: "Its own management, administration and legal duties, not product development.",
  law: {
    says: "Only allowed where the agreement says so; disclosures need assurances from whoever receives the PHI.",
    citation: "45 CFR 164.504(e)(4)",
  },
  fields: [
    {
      path: "permittedUses.managementAndAdministration.use",
      label: "Use it for that",
      input: { kind: "yes-no", yes: "Yes", no: "No" },
    },
    {
      path: "permittedUses.managementAndAdministration.disclosure",
      label: "Disclose it for that",
      input: { kind: "yes-no", yes: "Yes, with the assurances the rule asks for", no: "No" },
    },
  ],
  clause: "management-use",
};

export const dataAggregation: Question = {
  id: "data-aggregation",
  law: {
    says: "Combining the PHI of several customers for analyses of each customer’s health care operations.",
    citation: "45 CFR 164.501; 164.504(e)(2)(i)(B)",
  },
  fields: [
    {
      path: "permittedUses.dataAggregation",
      label: "May it combine this PHI with other customers’ PHI?",
      input: { kind: "yes-no", yes: "Yes, for data aggregation", no: "No" },
    },
  ],
  clause: "data-aggregation",
};

export const limitedDataSet: Question = {
  id: "limited-data-set",
  law: {
    says: "PHI without direct identifiers, for research, public health or health care operations, under a data use agreement.",
    citation: "45 CFR 164.514(e)",
  },
  fields: [
    {
      path: "permittedUses.limitedDataSet",
      label: "May it make limited data sets?",
      input: { kind: "yes-no", yes: "Yes", no: "No" },
    },
  ],
  clause: "limited-data-set",
};

export const deIdentification = choiceQuestion({
  id: "de-identification",
  path: "permittedUses.deIdentification",
  label: "May it de-identify PHI?",
  options: [
    { value: "prohibited", label: "No" },
    { value: "customer-directed", label: "Only when the customer asks for it" },
    { value: "permitted", label: "Yes, for its own ends too", hint: "What results is no longer PHI" },
  ],
  law: {
    says: "De-identifying is itself a use of PHI, by one of two methods.",
    citation: "45 CFR 164.502(d); 164.514(a)–(c)",
  },
  clause: "de-identification",
});

export const aiTraining = choiceQuestion({
  id: "ai-training",
  path: "permittedUses.aiTraining",
  label: "May PHI train AI models?",
  options: [
    { value: "prohibited", label: "No" },
    { value: "customer-only", label: "Only models for this customer alone" },
    {
      value: "de-identified-only",
      label: "Only with de-identified data",
      hint: "Needs de-identification to be allowed above",
    },
  ],
  law: {
    says: "The vendor may not use PHI in a way the customer itself could not.",
    citation: "45 CFR 164.504(e)(2)(i)",
  },
  clause: "ai-training",
});
