import type { Question } from "../question";

export const services: Question = {
  id: "services",
  law: {
    says: "The agreement must establish what the vendor may and must do with PHI, so be specific.",
    citation: "45 CFR 164.504(e)(2)(i)",
  },
  fields: [
    {
      path: "services",
      label: "What does the vendor do, and what does it use patient information for?",
      hint: "Two or three sentences. The vendor may use PHI for this and nothing else, apart from what you allow under Decisions.",
      input: { kind: "textarea", rows: 6 },
      missing: "Describe what the vendor does",
    },
  ],
  clause: "services-uses",
};

export const servicesAgreement: Question = {
  id: "services-agreement",
  title: "Is there a contract for the services?",
  hint: "The master agreement, terms of service or order it goes with. If you name one, this agreement ends with it unless you decide otherwise.",
  fields: [
    {
      path: "servicesAgreement.title",
      label: "Its title",
      hint: "For example: Master Services Agreement",
      missing: "Enter the title of the contract, or clear its date",
      input: { kind: "text", width: "name" },
    },
    { path: "servicesAgreement.date", label: "Its date", input: { kind: "date" } },
  ],
  clause: "services-uses",
};
