import { answered, choiceQuestion, choicesQuestion, type Question } from "../question";

export const phiCategories = choicesQuestion({
  id: "phi-categories",
  path: "phi.categories",
  label: "What does it see?",
  hint: "Tick what reaches the vendor. Nothing ticked reads “the PHI needed for the services”.",
  options: [
    { value: "demographics", label: "Demographics", hint: "Name, birth date, sex, identifiers" },
    { value: "contact", label: "Contact details" },
    { value: "appointments", label: "Appointments" },
    { value: "clinical-notes", label: "Clinical notes" },
    { value: "diagnoses", label: "Diagnoses" },
    { value: "medications", label: "Medications" },
    { value: "lab-results", label: "Laboratory results" },
    { value: "images", label: "Images" },
    { value: "billing", label: "Billing" },
    { value: "claims", label: "Claims" },
    { value: "insurance", label: "Insurance and eligibility" },
    { value: "device-data", label: "Readings of devices" },
    { value: "usage-events", label: "Use of an app or site", hint: "Pages, clicks and events tied to a person" },
    { value: "recordings", label: "Recordings", hint: "Calls, video, dictation" },
    { value: "other", label: "Something else named in the services" },
  ],
  law: {
    says: "PHI is information about a person’s health, care or payment for care that can identify the person.",
    citation: "45 CFR 160.103",
  },
  clause: "schedule-services",
});

export const phiForms = choicesQuestion({
  id: "phi-forms",
  path: "phi.forms",
  label: "In what form?",
  missing: "Choose at least one form of PHI",
  options: [
    { value: "electronic", label: "Electronic" },
    { value: "paper", label: "Paper" },
    { value: "oral", label: "Spoken" },
  ],
  clause: "schedule-services",
});

export const sensitivePhi = choicesQuestion({
  id: "sensitive-phi",
  path: "phi.sensitive",
  label: "Does it include any of these?",
  hint: "Other laws protect them further.",
  options: [
    {
      value: "substance-use-disorder",
      label: "Substance use disorder treatment records",
      hint: "From a federally assisted program: 42 CFR Part 2",
    },
    { value: "psychotherapy-notes", label: "Psychotherapy notes", hint: "Kept apart from the record: 45 CFR 164.501" },
    { value: "mental-health", label: "Other mental health records" },
    { value: "genetic", label: "Genetic information" },
    { value: "hiv", label: "HIV status" },
    { value: "reproductive", label: "Reproductive health care" },
    { value: "minors", label: "Records of minors" },
  ],
  leadsTo: (sensitive) => [
    {
      path: "phi.part2Role",
      label: "What is the customer under 42 CFR Part 2?",
      askWhen: answered(sensitive, "substance-use-disorder"),
      input: {
        kind: "choice",
        options: [
          { value: "program", label: "A Part 2 program", hint: "It treats substance use disorders itself" },
          { value: "lawful-holder", label: "A lawful holder", hint: "It received the records from a program" },
          { value: "unknown", label: "Not sure", hint: "The agreement provides for both" },
        ],
      },
    },
  ],
  clause: "schedule-services",
});

export const designatedRecordSet = choiceQuestion({
  id: "designated-record-set",
  path: "phi.designatedRecordSet",
  label: "Does the vendor keep records used to make decisions about patients?",
  options: [
    { value: "yes", label: "Yes" },
    { value: "no", label: "No" },
    { value: "unsure", label: "Not sure", hint: "Drafted as yes" },
  ],
  law: {
    says: "Medical, billing, enrollment and claims records, and any record used to make decisions, are the designated record set; people may see and amend it.",
    citation: "45 CFR 164.501",
  },
  clause: "access",
});

export const electronicHealthRecord: Question = {
  id: "electronic-health-record",
  fields: [
    {
      path: "phi.holdsElectronicHealthRecord",
      label: "Does it keep an electronic health record for the customer?",
      input: { kind: "yes-no", yes: "Yes", no: "No", unsure: "Not sure" },
    },
  ],
  clause: "access",
};
