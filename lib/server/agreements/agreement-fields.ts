import "server-only";
import { counterpartyName } from "@/lib/agreements/counterparty";
import type { Terms } from "@/lib/agreements/terms";
import type { Answers } from "@/lib/questionnaire/answers";
import { fromIsoDate } from "../database/dates";

/** The columns of an agreement that repeat its answers and terms, for the register to sort and search by. */
export function agreementFields(answers: Answers, terms: Terms) {
  return {
    counterparty: counterpartyName(answers),
    relationship: answers.relationship,
    preparedBy: answers.preparedBy,
    vendorSlug: answers.vendor.directory?.slug ?? null,
    vendorPlan: answers.vendor.directory?.plan ?? null,
    effectiveDate: fromIsoDate(terms.effectiveDate),
    termKind: terms.termKind,
    endDate: fromIsoDate(terms.endDate),
    renewEveryMonths: terms.renewal?.everyMonths ?? null,
    renewNoticeDays: terms.renewal?.noticeDays ?? null,
    reviewDate: fromIsoDate(terms.reviewDate),
    reviewEveryMonths: terms.reviewEveryMonths,
  };
}
