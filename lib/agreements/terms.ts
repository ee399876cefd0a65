import type { Answers } from "../questionnaire/answers";
import { addMonths } from "./add-months";
import type { AutomaticRenewal } from "./notice-deadline";

/** How long an agreement runs, and when it is looked at again; ISO calendar dates. */
export interface Terms {
  /** Null while it is left to the date of the last signature. */
  readonly effectiveDate: string | null;
  readonly termKind: "coterminous" | "fixed" | "evergreen";
  readonly endDate: string | null;
  readonly renewal: AutomaticRenewal | null;
  readonly reviewEveryMonths: number;
  /** Null when an end was agreed. Counted from the effective date, and until that is known from `today`. */
  readonly reviewDate: string | null;
}

/**
 * The terms that the answers agree on.
 * @param signedOn the day of the last signature: the effective date where the answers give none or an earlier one, since
 * the agreement is not backdated (its section on the term).
 */
export function termsOf(answers: Answers, signedOn: string | null, today: string): Terms {
  const { term } = answers;
  const effectiveDate = laterOf(term.effectiveDate, signedOn);
  return {
    effectiveDate,
    termKind: term.kind,
    endDate: term.endDate,
    renewal: term.renewal,
    reviewEveryMonths: term.reviewEveryMonths,
    reviewDate: term.endDate === null ? addMonths(effectiveDate ?? today, term.reviewEveryMonths) : null,
  };
}

function laterOf(given: string | null, signedOn: string | null): string | null {
  if (given === null || signedOn === null) return given ?? signedOn;
  return given > signedOn ? given : signedOn;
}
