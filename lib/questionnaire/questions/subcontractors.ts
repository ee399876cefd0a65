import { answered, choiceQuestion } from "../question";

export const subcontractors = choiceQuestion({
  id: "subcontractors",
  path: "subcontractors.policy",
  label: "May the vendor pass PHI to subcontractors?",
  hint: "Whatever you choose, each one must be bound to the same restrictions.",
  options: [
    { value: "list-and-notice", label: "Yes: those on a list, and others after notice" },
    { value: "prior-approval", label: "Only with the customer’s approval first" },
    { value: "flow-down", label: "Yes, bound to the same terms" },
    { value: "none-allowed", label: "No" },
  ],
  law: {
    says: "Subcontractors that handle PHI must agree to the same restrictions.",
    citation: "45 CFR 164.504(e)(2)(ii)(D)",
  },
  leadsTo: (policy) => [
    {
      path: "subcontractors.noticeDays",
      label: "Notice before a new one",
      askWhen: answered(policy, "list-and-notice", "prior-approval"),
      input: { kind: "number", unit: "days" },
    },
    {
      path: "subcontractors.list",
      label: "Subcontractors at signing",
      hint: "Nobody listed prints “none at signing”.",
      askWhen: answered(policy, "list-and-notice", "prior-approval", "flow-down"),
      input: {
        kind: "rows",
        noun: "subcontractor",
        columns: [
          {
            path: "name",
            label: "Legal name",
            input: { kind: "text", width: "name" },
            missing: "Enter the subcontractor’s name",
          },
          { path: "service", label: "What it does", input: { kind: "text", width: "name" } },
          { path: "country", label: "Country", input: { kind: "text", width: "short" } },
        ],
      },
    },
  ],
  clause: "subcontractor-policy",
});
