import type { Answers } from "../questionnaire/answers";
import type { Vendor } from "../vendors/schema";
import { breachNoticeConditions, breachNoticeWords } from "./breach-notice";
import { commercialConditions, commercialWords } from "./commercial";
import type { Condition, Listing, Tabulation, Wording } from "./fact";
import type { Facts } from "./facts";
import { governingLawConditions, governingLawWords } from "./governing-law";
import { individualRightsConditions, individualRightsLists, individualRightsWords } from "./individual-rights";
import { partyConditions, partyLists, partyWords } from "./parties";
import { permittedUseConditions } from "./permitted-uses";
import { phiConditions, phiLists, phiWords } from "./phi";
import { safeguardConditions, safeguardWords } from "./safeguards";
import { subcontractorConditions, subcontractorTables, subcontractorWords } from "./subcontractors";
import { termConditions, termWords } from "./term";

/** Every named fact there is. A clause, definition or requirement may name these and no others. */
const conditions: Readonly<Record<string, Condition>> = {
  ...partyConditions,
  ...phiConditions,
  ...permittedUseConditions,
  ...safeguardConditions,
  ...breachNoticeConditions,
  ...subcontractorConditions,
  ...individualRightsConditions,
  ...commercialConditions,
  ...termConditions,
  ...governingLawConditions,
};

const words: Readonly<Record<string, Wording>> = {
  ...partyWords,
  ...phiWords,
  ...safeguardWords,
  ...breachNoticeWords,
  ...subcontractorWords,
  ...individualRightsWords,
  ...commercialWords,
  ...termWords,
  ...governingLawWords,
};

const lists: Readonly<Record<string, Listing>> = { ...partyLists, ...phiLists, ...individualRightsLists };

const tables: Readonly<Record<string, Tabulation>> = { ...subcontractorTables };

/** The names a template may use, for the tests that read every template. */
export const factNames = {
  conditions: Object.keys(conditions),
  words: Object.keys(words),
  lists: Object.keys(lists),
  tables: Object.keys(tables),
} as const;

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/**
 * What follows from the answers, and from nothing else: the same answers and directory entry give the same facts.
 * `directory` is the directory's entry for the chosen vendor, or null where none was chosen.
 */
export function deriveFacts(answers: Answers, directory: Vendor | null): Facts {
  return {
    conditions: mapValues(conditions, (holds) => holds(answers, directory)),
    words: mapValues(words, (word) => word(answers, directory)),
    lists: mapValues(lists, (list) => list(answers)),
    tables: mapValues(tables, (table) => table(answers)),
  };
}
