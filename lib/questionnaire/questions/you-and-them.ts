import { choiceQuestion } from "../question";

export const preparedBy = choiceQuestion({
  id: "prepared-by",
  path: "preparedBy",
  label: "Which side are you on?",
  options: [
    {
      value: "customer",
      label: "We hand patient information to a vendor",
      hint: "The vendor stores, sees or handles it for us",
    },
    {
      value: "vendor",
      label: "We are the vendor",
      hint: "A customer hands patient information to us and wants an agreement",
    },
  ],
});

export const relationship = choiceQuestion({
  id: "relationship",
  path: "relationship",
  label: "Who is the customer, the side that hands over the information?",
  missing: "Choose who the customer is",
  options: [
    {
      value: "business-associate",
      label: "A provider, health plan or clearinghouse",
      hint: "It is a covered entity; the vendor becomes its business associate",
    },
    {
      value: "subcontractor",
      label: "A company that works for one of those",
      hint: "It is itself a business associate and passes its customers’ information on; the vendor becomes its subcontractor",
    },
  ],
  law: {
    says: "A covered entity obtains written assurances from its business associate; a business associate obtains them from its subcontractor.",
    citation: "45 CFR 164.502(e)(1)",
  },
  clause: "roles",
});

export const stance = choiceQuestion({
  id: "stance",
  path: "stance",
  label: "Whose side should the starting terms take?",
  hint: "It sets what each decision starts from. You can change every one, and what you have chosen yourself stays.",
  options: [
    { value: "balanced", label: "Neither", hint: "Terms that both sides usually accept" },
    { value: "customer", label: "The customer’s", hint: "Shorter notice and more control" },
    { value: "vendor", label: "The vendor’s", hint: "Longer notice and fewer approvals" },
  ],
});
