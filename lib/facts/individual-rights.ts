import type { Answers } from "../questionnaire/answers";
import type { Condition, Listing, Wording } from "./fact";
import { quantity, say } from "./phrasing";

type Obligation = Answers["delegatedObligations"][number];

const obligationWords: Readonly<Record<Obligation, string>> = {
  "notice-of-privacy-practices": "Giving Individuals the notice of privacy practices (45 CFR 164.520).",
  access: "Answering Individuals’ requests for access (45 CFR 164.524).",
  amendment: "Answering Individuals’ requests for amendment (45 CFR 164.526).",
  accounting: "Answering Individuals’ requests for an accounting of disclosures (45 CFR 164.528).",
  "breach-notices": "Giving notices of a Breach of Unsecured PHI (45 CFR 164.404, 164.406, and 164.408).",
  restrictions: "Handling Individuals’ requests for restrictions and for confidential communications (45 CFR 164.522).",
};

/** Printed before an event: "within 10 calendar days after", or "on the day of" where no day is left. */
const within = (days: number) => say(days === 0 ? "on the day of" : `within ${quantity(days, "calendar day")} after`);

export const individualRightsConditions = {
  customerRespondsToIndividuals: ({ individualRights }) => individualRights.respondsToIndividuals === "customer",
  vendorRespondsToIndividuals: ({ individualRights }) => individualRights.respondsToIndividuals === "vendor",
  obligationsDelegated: ({ delegatedObligations }) => delegatedObligations.length > 0,
  noObligationsDelegated: ({ delegatedObligations }) => delegatedObligations.length === 0,
} satisfies Record<string, Condition>;

export const individualRightsWords = {
  accessWithin: ({ individualRights }) => within(individualRights.accessDays),
  amendmentWithin: ({ individualRights }) => within(individualRights.amendmentDays),
  accountingWithin: ({ individualRights }) => within(individualRights.accountingDays),
  forwardRequestWithin: ({ individualRights }) => within(individualRights.forwardRequestDays),
} satisfies Record<string, Wording>;

export const individualRightsLists = {
  delegatedObligations: ({ delegatedObligations }) =>
    [...new Set(delegatedObligations)].map((obligation) => say(obligationWords[obligation])),
} satisfies Record<string, Listing>;
