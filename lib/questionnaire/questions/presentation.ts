import { choiceQuestion, type Question } from "../question";

export const paper = choiceQuestion({
  id: "paper",
  path: "presentation.paper",
  label: "Paper",
  options: [
    { value: "letter", label: "US Letter" },
    { value: "a4", label: "A4" },
  ],
});

export const attachments: Question = {
  id: "attachments",
  title: "What goes with the agreement?",
  fields: [
    {
      path: "presentation.findings",
      label: "The list of required elements and the sentence that meets each",
      input: { kind: "yes-no", yes: "Yes, at the end", no: "No" },
    },
    {
      path: "presentation.summary",
      label: "A summary in plain language",
      input: { kind: "yes-no", yes: "Yes", no: "No" },
    },
  ],
};
