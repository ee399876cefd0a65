import type { Answers } from "../questionnaire/answers";
import type { Condition, Wording } from "./fact";
import { quantity, say, series } from "./phrasing";

/** An outer limit for a notice, in the unit the rule or the parties chose. Units are never converted into one another. */
interface NoticeLimit {
  readonly amount: number;
  readonly unit: Answers["breachNotice"]["within"]["unit"];
}

/** 45 CFR 164.410(b): "without unreasonable delay and in no case later than 60 calendar days". */
const federalLimit: NoticeLimit = { amount: 60, unit: "calendar-days" };

/**
 * Times within which state law makes one who holds personal information for another tell that other.
 * Florida: Fla. Stat. 501.171, 10 days. New York: N.Y. Gen. Bus. Law 899-aa, at the latest 30 days.
 */
const stateLimits: Readonly<Partial<Record<Answers["states"][number], NoticeLimit>>> = {
  FL: { amount: 10, unit: "calendar-days" },
  NY: { amount: 30, unit: "calendar-days" },
};

const unitWords = {
  hours: "hour",
  "calendar-days": "calendar day",
  "business-days": "Business Day",
} as const satisfies Record<NoticeLimit["unit"], string>;

/**
 * The limits that hold at once, the parties' own first, one in each unit: of two in the same unit the later never
 * matters. The parties may agree on less time than the law allows, never on more.
 */
export function breachNoticeLimits({ breachNotice, states }: Answers): readonly NoticeLimit[] {
  const all = [breachNotice.within, ...states.flatMap((state) => stateLimits[state] ?? []), federalLimit];
  const shortest = new Map<NoticeLimit["unit"], NoticeLimit>();
  for (const limit of all) {
    const earlier = shortest.get(limit.unit);
    if (earlier === undefined || limit.amount < earlier.amount) shortest.set(limit.unit, limit);
  }
  return [...shortest.values()];
}

/** "5 calendar days", or "the earlier of 5 Business Days and 60 calendar days". */
function earliestOf(limits: readonly NoticeLimit[]): string {
  const printed = limits.map(({ amount, unit }) => quantity(amount, unitWords[unit]));
  if (printed.length <= 1) return series(printed);
  return `the ${printed.length === 2 ? "earlier" : "earliest"} of ${series(printed)}`;
}

export const breachNoticeConditions = {
  /** Discovery falls on a day; hours need the moment. */
  breachNoticeInHours: ({ breachNotice }) => breachNotice.within.unit === "hours",
  standingNoticeOfUnsuccessfulIncidents: ({ breachNotice }) => breachNotice.unsuccessfulIncidents === "standing-notice",
  aggregateReportOfUnsuccessfulIncidents: ({ breachNotice }) =>
    breachNotice.unsuccessfulIncidents === "aggregate-report",
  customerAssessesRisk: ({ breachNotice }) => breachNotice.riskAssessmentBy === "customer",
  vendorAssessesRisk: ({ breachNotice }) => breachNotice.riskAssessmentBy === "vendor",
  customerNotifiesIndividuals: ({ breachNotice }) => breachNotice.notifiesIndividuals === "customer",
  vendorNotifiesIndividuals: ({ breachNotice }) => breachNotice.notifiesIndividuals === "vendor",
  breachCostsAgreed: ({ breachNotice }) => breachNotice.costs !== "none",
  breachCostsVendorCaused: ({ breachNotice }) => breachNotice.costs === "vendor-caused",
  breachCostsAllReasonable: ({ breachNotice }) => breachNotice.costs === "all-reasonable",
  floridaNoticeLimit: ({ states }) => states.includes("FL"),
  newYorkNoticeLimit: ({ states }) => states.includes("NY"),
} satisfies Record<string, Condition>;

export const breachNoticeWords = {
  /** Printed after "in no case later than" and before "after". */
  breachNoticePeriod: (answers) => say(earliestOf(breachNoticeLimits(answers))),
} satisfies Record<string, Wording>;
