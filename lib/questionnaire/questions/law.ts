import { choiceQuestion, choicesQuestion, type Question } from "../question";
import { usStates } from "../us-states";

const stateOptions = Object.entries(usStates).map(([value, label]) => ({ value, label }));

export const states: Question = {
  id: "states",
  hint: "State law can ask for more than HIPAA.",
  law: { says: "State privacy law that protects more than HIPAA stays in force.", citation: "45 CFR 160.203(b)" },
  fields: [
    {
      path: "states",
      label: "States where the patients and facilities are",
      input: { kind: "codes", names: usStates, example: "TX, Florida" },
    },
    {
      path: "customer.licensedFacilityStates",
      label: "States where the customer is a licensed facility",
      hint: "A licensed clinic, hospital, home health agency or hospice",
      input: { kind: "codes", names: usStates, example: "CA" },
    },
  ],
  clause: "state-law",
};

export const programs = choicesQuestion({
  id: "programs",
  path: "programs",
  label: "Is the PHI of one of these programs?",
  options: [
    { value: "medicare-advantage", label: "Medicare Advantage or Part D" },
    { value: "medicaid", label: "Medicaid" },
    { value: "federal", label: "A federal agency, such as the VA" },
  ],
  clause: "program-terms",
});

export const regimes = choicesQuestion({
  id: "regimes",
  path: "regimes",
  label: "Does the vendor also handle data under other rules?",
  hint: "That data is not PHI; the agreement says which contract it belongs in.",
  options: [
    { value: "consumer-app", label: "A health app that people use on their own" },
    { value: "education-records", label: "Education records (FERPA)" },
    { value: "financial", label: "Financial data (GLBA)" },
    { value: "payment-cards", label: "Payment cards (PCI DSS)" },
    { value: "eu-uk", label: "People in the EU or the UK (GDPR)" },
  ],
  clause: "other-information",
});

export const governingLaw = choiceQuestion({
  id: "governing-law",
  path: "governingLaw",
  label: "Which state’s law governs, beside federal law?",
  list: true,
  options: stateOptions,
  clause: "governing-law",
});

export const precedence = choiceQuestion({
  id: "precedence",
  path: "precedence",
  label: "If another contract says something else about PHI, which one counts?",
  options: [
    { value: "most-protective", label: "The one that protects PHI most" },
    { value: "baa", label: "This agreement" },
  ],
  clause: "precedence",
});

export const supersedes: Question = {
  id: "supersedes",
  title: "Does it replace an earlier agreement?",
  fields: [
    {
      path: "supersedes.title",
      label: "Title of the earlier one",
      missing: "Enter the title of the earlier agreement, or clear its date",
      input: { kind: "text", width: "name" },
    },
    { path: "supersedes.date", label: "Its date", input: { kind: "date" } },
  ],
  clause: "entire-agreement",
};

export const forwardLookingTerms: Question = {
  id: "forward-looking-terms",
  hint: "Modeled on the Security Rule changes proposed in 2025 (90 FR 898), which are not in force. Marked in the text as not required.",
  fields: [
    {
      path: "forwardLookingTerms",
      label: "Add terms that a future Security Rule may ask for?",
      input: { kind: "yes-no", yes: "Yes", no: "No" },
    },
  ],
  clause: "forward-looking",
};
