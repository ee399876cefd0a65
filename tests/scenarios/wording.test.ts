import { describe, expect, test } from "vitest";
import type { Requirement } from "@/lib/clauses/schema";
import { check } from "@/lib/compliance/check";
import { draftAgreement } from "@/lib/document/draft-agreement";
import type { DocumentNode } from "@/lib/document/nodes";
import { deriveFacts } from "@/lib/facts/derive-facts";
import { library } from "@/lib/server/content";
import { exampleAnswers } from "../support/example-answers";

const known = library();

/** One provision and nothing else. */
function agreementSaying(value: string): DocumentNode {
  const { document } = draftAgreement(known, exampleAnswers(), null);
  return {
    ...document,
    children: [
      {
        type: "article",
        id: "only",
        number: "1",
        title: "Terms",
        children: [
          {
            type: "section",
            clauseId: "only",
            number: "1.1",
            title: "Term",
            citations: [],
            children: [{ type: "paragraph", children: [{ type: "text", value }] }],
          },
        ],
      },
    ],
  };
}

const { conditions } = deriveFacts(exampleAnswers(), null);

function met(sentence: string): readonly string[] {
  return check(known.requirements, { relationship: "business-associate", conditions }, agreementSaying(sentence))
    .filter(({ outcome }) => outcome === "met")
    .map(({ requirement }) => requirement);
}

/** Sentences seen in agreements, each with the duty it fails. */
const wrong: readonly (readonly [failed: Requirement["id"], sentence: string])[] = [
  ["br-60", "Vendor shall notify Customer of confirmed Breaches of Unsecured PHI within 90 days after confirmation."],
  ["br-duty", "Vendor shall notify Customer of a Breach if Vendor determines that law requires it."],
  [
    "report-impermissible",
    "Vendor shall report to Customer any use or disclosure of PHI not provided for by this Agreement of which it becomes aware if it is material.",
  ],
  ["report-impermissible", "Vendor shall report only Breaches that pose a significant risk of harm."],
  ["sec-incident", "Vendor need not report unsuccessful Security Incidents."],
  ["sec-incident", "Vendor shall report to Customer any successful Security Incident of which it becomes aware."],
  ["no-other-use", "Vendor may use PHI to improve its products, to train models, or for any lawful business purpose."],
  [
    "no-other-use",
    "Vendor shall not use or disclose PHI other than as this Agreement permits, as required by law, or as Vendor deems appropriate.",
  ],
  ["disc-mgmt-admin", "Vendor may disclose PHI to its affiliates and partners for its management and administration."],
  [
    "disc-mgmt-admin",
    "Vendor may disclose PHI for its management and administration only if the disclosure is required by law.",
  ],
  [
    "sub-flowdown",
    "Vendor shall use reasonable efforts to ensure that Subcontractors that create, receive, maintain, or transmit PHI agree to the same restrictions, conditions, and requirements.",
  ],
  ["sub-flowdown", "Vendor shall ensure that Subcontractors follow substantially similar restrictions and conditions."],
  ["return-destroy", "Vendor may retain copies of PHI for its archives after termination."],
  [
    "return-destroy",
    "At termination Vendor shall, if feasible and upon payment of all fees, return or destroy all PHI in any form and retain no copies.",
  ],
  ["infeasible", "If return or destruction is not feasible, Vendor shall extend the protections of this Agreement."],
  [
    "hhs-books",
    "Subject to its prior consent, Vendor shall make its internal practices, books, and records available to the Secretary to determine compliance.",
  ],
  [
    "termination-right",
    "Customer may terminate this Agreement if an arbitrator finds that Vendor has violated a material term.",
  ],
  ["safeguards", "Vendor shall protect electronic PHI with commercially reasonable security."],
  ["sec-comply", "Vendor shall reasonably and appropriately protect the electronic PHI that it creates or receives."],
  ["amendment", "Vendor shall make PHI available for amendment in accordance with 45 CFR 164.526."],
  ["access", "Vendor shall consider requests for access within 45 days."],
  ["delegated", "Vendor shall carry out the obligations that Customer assigns."],
  ["uses-establish", "Vendor may use and disclose PHI to perform the Services and for any lawful purpose."],
  ["hitech-sec-inc", "The parties are aware of the HITECH Act and of 42 USC 17931(a)."],
];

describe("wording that fails the law is not taken for the law", () => {
  for (const [failed, sentence] of wrong)
    test(`${failed}: ${sentence}`, () => expect(met(sentence)).not.toContain(failed));
});

describe("other people’s wording that says the same is taken for it", () => {
  const right: typeof wrong = [
    [
      "no-other-use",
      "Business Associate will not use or disclose protected health information other than as permitted or required by this contract or as required by law.",
    ],
    [
      "hhs-books",
      "The business associate agrees to make its internal practices, books and records available to the Secretary for the purpose of determining compliance.",
    ],
    [
      "delegated",
      "To the extent Business Associate is to carry out an obligation of Covered Entity under Subpart E, it must comply with the requirements of Subpart E that apply to Covered Entity.",
    ],
    [
      "safeguards",
      "Business Associate agrees to use appropriate safeguards to prevent use or disclosure of protected health information, and will comply with Subpart C of 45 CFR Part 164 with respect to electronic protected health information to prevent use or disclosure that the agreement does not provide for.",
    ],
    [
      "termination-right",
      "This contract authorizes termination by Covered Entity if Covered Entity determines that Business Associate has violated a material term of the contract.",
    ],
    [
      "report-breach",
      "Business Associate agrees to: (c) report any breach of unsecured protected health information as required at 45 CFR 164.410.",
    ],
  ];
  for (const [requirement, sentence] of right) test(requirement, () => expect(met(sentence)).toContain(requirement));
});
