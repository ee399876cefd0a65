import type { Answers } from "../questionnaire/answers";
import { type UsState, usStates } from "../questionnaire/us-states";
import type { Condition, Wording } from "./fact";
import { say, sayOrBlank, series } from "./phrasing";

const programWords: Readonly<Record<Answers["programs"][number], string>> = {
  "medicare-advantage": "Medicare Advantage",
  medicaid: "Medicaid",
  federal: "a federal agency’s health program",
};

const regimeWords: Readonly<Record<Answers["regimes"][number], string>> = {
  "consumer-app": "information that people give to a consumer app",
  "education-records": "education records",
  financial: "customer information of financial institutions",
  "payment-cards": "payment card data",
  "eu-uk": "personal data of people in the European Union or the United Kingdom",
};

const takesArticle: readonly UsState[] = ["DC", "MP", "VI"];

/** The name as it stands in a sentence: "Texas", "the District of Columbia". */
export function stateInSentence(code: UsState): string {
  return takesArticle.includes(code) ? `the ${usStates[code]}` : usStates[code];
}

export const governingLawConditions = {
  governingLawChosen: ({ governingLaw }) => governingLaw !== null,
  governingLawNotChosen: ({ governingLaw }) => governingLaw === null,
  thisAgreementPrevails: ({ precedence }) => precedence === "baa",
  mostProtectiveTermPrevails: ({ precedence }) => precedence === "most-protective",
  statesNamed: ({ states }) => states.length > 0,
  customerIsLicensedFacility: ({ customer }) => customer.licensedFacilityStates.length > 0,
  customerIsCaliforniaFacility: ({ customer }) => customer.licensedFacilityStates.includes("CA"),
  stateTermsApply: ({ states, customer }) => states.length > 0 || customer.licensedFacilityStates.length > 0,
  programsNamed: ({ programs }) => programs.length > 0,
  otherRegimesNamed: ({ regimes }) => regimes.length > 0,
  forwardLookingTerms: ({ forwardLookingTerms }) => forwardLookingTerms,
} satisfies Record<string, Condition>;

export const governingLawWords = {
  governingLaw: ({ governingLaw }) => sayOrBlank(governingLaw === null ? null : stateInSentence(governingLaw), "State"),
  states: ({ states }) => say(series([...new Set(states)].map(stateInSentence))),
  licensedFacilityStates: ({ customer }) =>
    say(series([...new Set(customer.licensedFacilityStates)].map(stateInSentence))),
  programs: ({ programs }) => say(series([...new Set(programs)].map((program) => programWords[program]))),
  otherRegimes: ({ regimes }) => say(series([...new Set(regimes)].map((regime) => regimeWords[regime]))),
} satisfies Record<string, Wording>;
