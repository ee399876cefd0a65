import { expect, test } from "vitest";
import { splitSentences } from "@/lib/compliance/split-sentences";

test.each([
  ["Vendor shall report. Customer decides.", ["Vendor shall report.", "Customer decides."]],
  [
    "As 45 C.F.R. Part 164 and 42 U.S.C. Section 17931 say. Vendor complies.",
    ["As 45 C.F.R. Part 164 and 42 U.S.C. Section 17931 say.", "Vendor complies."],
  ],
  ["Media (e.g. Backups, i.e. Tapes) count. Done.", ["Media (e.g. Backups, i.e. Tapes) count.", "Done."]],
  ["See Section 4.2. Then Section 5.", ["See Section 4.2.", "Then Section 5."]],
  ["Within 1.5 hours. 30 days later it ends.", ["Within 1.5 hours.", "30 days later it ends."]],
  ["It means “a Breach.” Vendor reports it.", ["It means “a Breach.”", "Vendor reports it."]],
  ["It ends (at once.) Customer may stay.", ["It ends (at once.)", "Customer may stay."]],
  ["Twilio Inc. Vendor is a company.", ["Twilio Inc. Vendor is a company."]],
  [
    "Harbor Dental Group, P.C. (“Customer”) signs. J. Smith too.",
    ["Harbor Dental Group, P.C. (“Customer”) signs.", "J. Smith too."],
  ],
  ["Vendor shall:", ["Vendor shall:"]],
  ["", []],
])("%s", (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test("no word is lost or changed", () => {
  const text = "One. Two! Is it three? “Four.” (Five.) 45 C.F.R. 164.504. Six";
  expect(splitSentences(text).join(" ")).toBe(text);
});
