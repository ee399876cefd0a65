import { answered, choiceQuestion, type Question } from "../question";
import { serviceKinds } from "../starting-texts/starting-texts";
import { preparedBy } from "./you-and-them";

export const directoryVendor: Question = {
  id: "directory-vendor",
  fields: [
    {
      path: "vendor.directory",
      label: "Vendor and plan",
      hint: "Type the name of the product. If it is not in the directory, leave this empty and go on.",
      input: { kind: "vendor-plan" },
    },
  ],
  askWhen: answered(preparedBy, "customer"),
};

export const kindOfService = choiceQuestion({
  id: "kind-of-service",
  path: "kindOfService",
  label: "What kind of service is it?",
  hint: "Only used to offer a text to start from; you can change every word of it.",
  list: true,
  outside: true,
  options: serviceKinds,
});
