import { careTexts } from "./care";
import { communicationTexts } from "./communication";
import { dataTexts } from "./data";
import { officeTexts } from "./office";
import { platformTexts } from "./platform";
import type { StartingText } from "./starting-text";

export type { StartingText };

/** For a service of no kind listed: it says nothing, so that the person does. */
const general: StartingText = {
  label: "Something else",
  services: "",
  phi: [],
  risks: ["Say exactly what the vendor does with PHI: it may do nothing else."],
};

const texts: Readonly<Record<string, StartingText>> = {
  ...careTexts,
  ...communicationTexts,
  ...dataTexts,
  ...platformTexts,
  ...officeTexts,
};

/** Where a service of this category starts; a category nobody has written for starts empty. */
export function startingText(category: string): StartingText {
  return (Object.hasOwn(texts, category) ? texts[category] : undefined) ?? general;
}

/** Every kind of service, by its name, for a vendor that is not in the directory. */
export const serviceKinds = Object.entries(texts)
  .map(([value, { label }]) => ({ value, label }))
  .sort((one, other) => one.label.localeCompare(other.label, "en"));
