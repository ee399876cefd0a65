import { type LibraryFiles, parseLibrary } from "@/lib/clauses/parse-library";
import type { Library } from "@/lib/clauses/schema";

const clause = (id: string, body: string, front = "") => ({
  file: `templates/clauses/${id}.md`,
  text: `---\nid: ${id}\ntitle: ${id.replaceAll("-", " ")}\n${front}effectiveFrom: 2026-11-23\n---\n${body}\n`,
});

/** A small library in the shape of the real one, for tests of the engine alone. */
export const fixtureFiles: LibraryFiles = {
  outline: {
    file: "templates/documents/baa.yaml",
    text: `
id: baa
title: Business Associate Agreement
articles:
  - { id: definitions, title: Definitions, clauses: [defined-terms] }
  - { id: extras, title: Extras, clauses: [extra] }
  - { id: reporting, title: Reporting, clauses: [breach-notice, incident-report] }
schedules:
  - { id: services, title: Services, clauses: [services] }
  - { id: subcontractors, title: Subcontractors, when: [subcontractorsScheduled], clauses: [subcontractor-list] }
`,
  },
  definitions: {
    file: "templates/definitions.yaml",
    text: `
- term: PHI
  forms: ["Protected Health Information"]
  text: means "protected health information" as 45 CFR 160.103 defines it.
  citations: ["45 CFR 160.103"]
- term: Breach
  forms: [Breaches]
  text: means the acquisition, access, use, or disclosure of Unsecured PHI that 45 CFR 164.402 describes.
- term: Unsecured PHI
  text: means PHI that is not secured, as {{section:breach-notice}} says.
- term: Individual
  text: means the person whose PHI it is.
`,
  },
  clauses: [
    clause("defined-terms", "In this Agreement:\n\n{{list:definitions}}"),
    clause("extra", "Only for health plans.", "when: [customerIsHealthPlan]\n"),
    clause(
      "breach-notice",
      `Vendor shall notify Customer of each Breach without unreasonable delay.

{{when:multiFactorRequired}} Vendor's people sign in as {{section:incident-report}} says.

The notice shall:

1. identify each person, to the extent possible;
2. {{unless:multiFactorRequired}} say so; and
3. describe
   1. what happened, and
   2. when.`,
      "satisfies: [report-breach]\n",
    ),
    clause("incident-report", "Vendor shall report each incident to **Customer** ({{schedule:services}})."),
    clause("services", "{{services}}"),
    clause(
      "subcontractor-list",
      "{{when:subcontractorsListed}} {{table:subcontractors}}\n\n{{unless:subcontractorsListed}} None at signing.",
    ),
  ],
  requirements: [
    {
      file: "templates/requirements/report-breach.yaml",
      text: `
id: report-breach
title: Report breaches
citation: 45 CFR 164.504(e)(2)(ii)(C)
asks: Report breaches of unsecured PHI.
grade: REQ
evidence: V
relationships: [business-associate, subcontractor]
elements:
  - { id: notify, means: The vendor notifies, sentence: ["vendor shall notify", "breach", "without unreasonable delay"] }
  - { id: identify, means: It names the people, sentence: ["notice shall", "identify each person"] }
asOf: 2026-11-20
`,
    },
  ],
};

export const fixtureLibrary: Library = { version: "2026-11-23-fixture0", ...parseLibrary(fixtureFiles) };
