import { longDate } from "../calendar/long-date";
import type { Condition, Wording } from "./fact";
import { quantity, say, sayOrBlank } from "./phrasing";

export const termConditions = {
  effectiveDateGiven: ({ term }) => term.effectiveDate !== null,
  effectiveOnLastSignature: ({ term }) => term.effectiveDate === null,
  phiStartDateGiven: ({ term }) => term.phiStartDate !== null,
  /** ISO dates compare as text. An agreement never claims to cure what happened before it (45 CFR 164.502(e)(1)). */
  phiStartsBeforeEffectiveDate: ({ term }) =>
    term.phiStartDate !== null && term.effectiveDate !== null && term.phiStartDate < term.effectiveDate,
  termCoterminous: ({ term }) => term.kind === "coterminous",
  termFixed: ({ term }) => term.kind === "fixed",
  termEvergreen: ({ term }) => term.kind === "evergreen",
  termRenewsItself: ({ term }) => term.renewal !== null,
  /** A cure period delays the right of 45 CFR 164.504(e)(2)(iii); it never takes it away. */
  curePeriodAgreed: ({ term }) => term.cureDays > 0,
  noCurePeriod: ({ term }) => term.cureDays === 0,
  returnOrDestroyEither: ({ term }) => term.disposition === "return-or-destroy",
  returnChosen: ({ term }) => term.disposition === "return",
  destructionChosen: ({ term }) => term.disposition === "destroy",
  destructionCertified: ({ term }) => term.destructionCertificate,
  returnOnlyPartlyFeasible: ({ term }) => term.returnFeasible === "partly",
  returnNotFeasible: ({ term }) => term.returnFeasible === "not-feasible",
  backupPeriodAgreed: ({ term }) => term.backupDays > 0,
  noBackupPeriod: ({ term }) => term.backupDays === 0,
} satisfies Record<string, Condition>;

export const termWords = {
  effectiveDate: ({ term }) => sayOrBlank(term.effectiveDate === null ? null : longDate(term.effectiveDate), "Date"),
  phiStartDate: ({ term }) => sayOrBlank(term.phiStartDate === null ? null : longDate(term.phiStartDate), "Date"),
  endDate: ({ term }) => sayOrBlank(term.endDate === null ? null : longDate(term.endDate), "Date"),
  renewalPeriod: ({ term }) => say(term.renewal === null ? "" : quantity(term.renewal.everyMonths, "month")),
  /** Printed before an event: "at least 60 calendar days before". */
  renewalNotice: ({ term: { renewal } }) =>
    say(
      renewal === null || renewal.noticeDays === 0
        ? "before"
        : `at least ${quantity(renewal.noticeDays, "calendar day")} before`,
    ),
  /** Printed after "at least once every". */
  reviewInterval: ({ term }) => say(term.reviewEveryMonths === 1 ? "month" : quantity(term.reviewEveryMonths, "month")),
  curePeriod: ({ term }) => say(quantity(term.cureDays, "calendar day")),
  /** Printed before "termination". */
  returnWithin: ({ term }) =>
    say(
      term.returnWithinDays === 0 ? "on the day of" : `within ${quantity(term.returnWithinDays, "calendar day")} after`,
    ),
  backupPeriod: ({ term }) => say(quantity(term.backupDays, "calendar day")),
  /** The sentence around it ends with a stop of its own. */
  infeasibleReason: ({ term }) => sayOrBlank(term.infeasibleReason?.replace(/\.$/, "") ?? null, "Reason"),
} satisfies Record<string, Wording>;
