import type { Vendor } from "../vendors/schema";
import type { Answers } from "./answers";
import type { Problem } from "./problem";

type Rule = (answers: Answers, vendor: Vendor | null) => Problem | false;

/** What is allowed but deserves a second look. Each stands beside its question, in the findings and in `warnings`. */
const rules: readonly Rule[] = [
  /** 45 CFR 164.502(e)(1): assurances come before the information. */
  ({ term }) =>
    term.phiStartDate !== null &&
    term.effectiveDate !== null &&
    term.phiStartDate < term.effectiveDate && {
      path: "term.phiStartDate",
      message:
        "The vendor has PHI before this agreement takes effect. The agreement is not backdated and does not cure that time; ask counsel what to do about it.",
    },
  ({ individualRights: { accessDays } }) =>
    accessDays > 20 && {
      path: "individualRights.accessDays",
      message: `With ${accessDays} days for the vendor, little is left of the 30 days in which the individual must have an answer.`,
    },
  ({ individualRights: { amendmentDays } }) =>
    amendmentDays > 30 && {
      path: "individualRights.amendmentDays",
      message: `With ${amendmentDays} days for the vendor, little is left of the 60 days in which the individual must have an answer.`,
    },
  ({ individualRights: { accountingDays } }) =>
    accountingDays > 30 && {
      path: "individualRights.accountingDays",
      message: `With ${accountingDays} days for the vendor, little is left of the 60 days in which the individual must have an answer.`,
    },
  (answers) => unlimitedLocation(answers),
  ({ breachNotice }) =>
    breachNotice.riskAssessmentBy === "vendor" && {
      path: "breachNotice.riskAssessmentBy",
      message:
        "The vendor would judge whether its own incident is a breach. The customer stays answerable for that judgment; consider keeping it.",
    },
  /** 45 CFR 160.402(c), 164.404(a)(2): what an agent knows and does counts as the principal's. */
  ({ agencyControl }) =>
    agencyControl && {
      path: "agencyControl",
      message:
        "Day-to-day direction can make the vendor the customer’s agent: the vendor’s violations may be the customer’s, and the clock for breach notices starts when the vendor knows.",
    },
  (answers) =>
    beyondUpstream(answers, answers.permittedUses.dataAggregation, "permittedUses.dataAggregation", "Data aggregation"),
  (answers) =>
    beyondUpstream(answers, answers.permittedUses.limitedDataSet, "permittedUses.limitedDataSet", "A limited data set"),
  (answers) =>
    beyondUpstream(
      answers,
      answers.permittedUses.deIdentification === "permitted",
      "permittedUses.deIdentification",
      "De-identification for the vendor’s own ends",
    ),
  (answers) =>
    beyondUpstream(
      answers,
      answers.permittedUses.aiTraining !== "prohibited",
      "permittedUses.aiTraining",
      "Training of AI models",
    ),
  ({ preparedBy }, vendor) =>
    preparedBy === "customer" &&
    vendor?.howToObtain.paper === "vendor" && {
      path: "vendor.directory",
      message: `${vendor.name} signs only its own agreement. This one can serve as a proposal, or as a yardstick for theirs.`,
    },
  ({ commercial, servicesAgreement }) =>
    commercial.liabilityCap.kind === "services-agreement" &&
    servicesAgreement === null && {
      path: "commercial.liabilityCap",
      message: "The cap points to a services agreement, and none is named. Name it, or choose another cap.",
    },
];

function unlimitedLocation({ safeguards, states, programs }: Answers): Problem | false {
  if (safeguards.offshore !== "unrestricted") return false;
  const reasons = [
    ...(states.includes("TX") ? ["Texas"] : []),
    ...(states.includes("FL") ? ["Florida"] : []),
    ...(programs.includes("medicaid") ? ["Medicaid"] : []),
    ...(programs.includes("medicare-advantage") ? ["Medicare Advantage"] : []),
  ];
  if (reasons.length === 0) return false;
  return {
    path: "safeguards.offshore",
    message: `PHI may be kept anywhere, but rules for ${listed(reasons)} can limit where it is kept or who may reach it. Consider a narrower choice.`,
  };
}

/** A subcontractor may never be allowed more than the customer's own agreement allows: 45 CFR 164.504(e)(5). */
function beyondUpstream({ relationship }: Answers, chosen: boolean, path: string, what: string): Problem | false {
  return (
    chosen &&
    relationship === "subcontractor" && {
      path,
      message: `${what} is written so that it reaches only as far as the customer’s own agreement upstream allows. Check that agreement.`,
    }
  );
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Every warning these answers call for. `vendor` is the directory entry they name, or null. */
export function answerWarnings(answers: Answers, vendor: Vendor | null): readonly Problem[] {
  return rules.map((rule) => rule(answers, vendor)).filter((warning) => warning !== false);
}
