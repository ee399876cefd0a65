import { countries } from "../countries";
import { answered, choiceQuestion, type Question } from "../question";

export const encryption = choiceQuestion({
  id: "encryption",
  path: "safeguards.encryption",
  label: "How must electronic PHI be encrypted?",
  options: [
    { value: "appropriate", label: "As the vendor’s risk analysis finds appropriate" },
    { value: "nist-aligned", label: "In line with NIST guidance", hint: "In transit and at rest" },
    { value: "fips-validated", label: "With FIPS-validated modules" },
  ],
  law: {
    says: "Encryption is an addressable safeguard; PHI encrypted as HHS guidance describes is not “unsecured”.",
    citation: "45 CFR 164.312; 164.402",
  },
  clause: "encryption",
});

export const multiFactor: Question = {
  id: "multi-factor",
  fields: [
    {
      path: "safeguards.multiFactor",
      label: "Must the vendor’s people sign in with a second factor?",
      hint: "A contract term; HIPAA does not ask for it by name.",
      input: { kind: "yes-no", yes: "Yes", no: "No" },
    },
  ],
  clause: "multi-factor",
};

export const offshore = choiceQuestion({
  id: "offshore",
  path: "safeguards.offshore",
  label: "Where may PHI be kept and reached from?",
  hint: "HIPAA does not limit this; some states and programs do.",
  options: [
    { value: "us-storage-and-access", label: "Kept and reached only in the United States" },
    { value: "us-storage", label: "Kept in the United States, reached from anywhere" },
    { value: "us-and-canada", label: "Kept and reached in the United States and Canada" },
    { value: "approved-countries", label: "Only in countries on a list" },
    { value: "unrestricted", label: "Anywhere" },
  ],
  leadsTo: (where) => [
    {
      path: "safeguards.approvedCountries",
      label: "Approved countries",
      askWhen: answered(where, "approved-countries"),
      input: { kind: "codes", names: countries, example: "US, Canada, Ireland" },
    },
  ],
  clause: "data-location",
});
