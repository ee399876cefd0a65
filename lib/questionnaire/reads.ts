import type { Answers } from "./answers";

/** How groups of answers read: one line for a folded group, a few for a question with several fields. */

type Party = Answers["customer" | "vendor"];

const units = { hours: "hour", "calendar-days": "calendar day", "business-days": "business day" } as const;

/** "5 business days". */
export function readDuration({ amount, unit }: Answers["breachNotice"]["within"]): string {
  return `${amount.toLocaleString("en-US")} ${units[unit]}${amount === 1 ? "" : "s"}`;
}

/** The address as on an envelope. */
export function readAddress({ line1, line2, city, state, postalCode }: Party["address"]): string {
  const place = [city, [state, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return [line1, line2, place].filter(Boolean).join("\n");
}

/** One after the other, what is not given left out. */
export function readTogether(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

export function summarizeUses({ permittedUses }: Answers): string {
  const own = permittedUses.managementAndAdministration;
  const allowed = [
    own.use || own.disclosure ? "running its own business" : "",
    permittedUses.dataAggregation ? "data aggregation" : "",
    permittedUses.limitedDataSet ? "limited data sets" : "",
    { prohibited: "", "customer-directed": "de-identification when asked", permitted: "de-identification" }[
      permittedUses.deIdentification
    ],
    {
      prohibited: "",
      "customer-only": "AI training for this customer",
      "de-identified-only": "AI training on de-identified data",
    }[permittedUses.aiTraining],
  ].filter((use) => use !== "");
  const training = permittedUses.aiTraining === "prohibited" ? ". No AI training" : "";
  return `${allowed.length === 0 ? "Nothing beyond the services" : capitalized(allowed.join(", "))}${training}`;
}

export function summarizeSafeguards({ safeguards }: Answers): string {
  const encryption = {
    appropriate: "Encryption as appropriate",
    "nist-aligned": "Encryption in line with NIST",
    "fips-validated": "FIPS-validated encryption",
  }[safeguards.encryption];
  const where = {
    unrestricted: "PHI anywhere",
    "us-storage": "kept in the United States",
    "us-storage-and-access": "kept and reached only in the United States",
    "us-and-canada": "United States and Canada only",
    "approved-countries": "only in the countries listed",
  }[safeguards.offshore];
  return readTogether(encryption, safeguards.multiFactor ? "second factor" : "no second factor", where);
}

export function summarizeBreach({ breachNotice }: Answers): string {
  const teller =
    breachNotice.notifiesIndividuals === "customer" ? "the customer tells patients" : "the vendor tells patients";
  const costs = {
    none: "costs not mentioned",
    "vendor-caused": "the vendor pays for what it causes",
    "all-reasonable": "the vendor pays all reasonable costs",
  }[breachNotice.costs];
  return readTogether(`Reported within ${readDuration(breachNotice.within)}`, teller, costs);
}

export function summarizeSubcontractors({ subcontractors }: Answers): string {
  const policy = {
    "none-allowed": "None allowed",
    "flow-down": "Allowed, bound to the same terms",
    "list-and-notice": `Those on the list; ${days(subcontractors.noticeDays)} notice of others`,
    "prior-approval": `With approval; ${days(subcontractors.noticeDays)} notice`,
  }[subcontractors.policy];
  const count = subcontractors.list.length;
  return readTogether(
    policy,
    subcontractors.policy === "none-allowed" ? null : `${count === 0 ? "none" : count} at signing`,
  );
}

export function summarizeRights({ individualRights, delegatedObligations }: Answers): string {
  const { accessDays, amendmentDays, accountingDays, respondsToIndividuals } = individualRights;
  const numbers = `Access ${accessDays}, amendment ${amendmentDays}, accounting ${accountingDays} days`;
  const answers = respondsToIndividuals === "customer" ? "the customer answers" : "the vendor answers";
  const delegated = delegatedObligations.length === 0 ? null : `${delegatedObligations.length} delegated`;
  return readTogether(numbers, answers, delegated);
}

export function summarizeCommercial({ commercial }: Answers): string {
  const { indemnity, liabilityCap, cyberInsuranceUsd, auditRight } = commercial;
  return readTogether(
    { none: "No indemnity clause", mutual: "Mutual indemnity", vendor: "Indemnity by the vendor" }[indemnity],
    liabilityCap.kind === "amount"
      ? `limit of $${liabilityCap.usd.toLocaleString("en-US")}`
      : {
          silent: "no word on limits (silent is not unlimited)",
          "services-agreement": "the services agreement’s limit",
          uncapped: "no limit",
        }[liabilityCap.kind],
    cyberInsuranceUsd === null ? null : `insurance of $${cyberInsuranceUsd.toLocaleString("en-US")}`,
    {
      none: "no audit right",
      questionnaire: "questionnaires",
      reports: "yearly reports",
      "on-site-for-cause": "visits for cause",
    }[auditRight],
  );
}

export function summarizeTerm({ term }: Answers): string {
  const length = {
    coterminous: "As long as the services agreement",
    fixed: `Until ${term.endDate ?? "a date"}${term.renewal === null ? "" : ", renewing"}`,
    evergreen: "Until one side ends it",
  }[term.kind];
  const begin = term.effectiveDate === null ? "from the last signature" : `from ${term.effectiveDate}`;
  const end = { "return-or-destroy": "returned or destroyed", return: "returned", destroy: "destroyed" }[
    term.disposition
  ];
  return readTogether(length, begin, `PHI ${end} within ${days(term.returnWithinDays)}`);
}

export function summarizeLaw({ states, programs, regimes, governingLaw }: Answers): string {
  return readTogether(
    states.length === 0 ? "No states named" : states.join(", "),
    programs.length === 0 ? null : counted(programs.length, "program"),
    regimes.length === 0 ? null : counted(regimes.length, "other regime"),
    governingLaw === null ? null : `law of ${governingLaw}`,
  );
}

export function summarizeDocument({ precedence, supersedes, forwardLookingTerms, presentation }: Answers): string {
  return readTogether(
    precedence === "baa" ? "This agreement comes first" : "The most protective term counts",
    supersedes === null ? null : `replaces ${supersedes.title}`,
    forwardLookingTerms ? "with forward-looking terms" : null,
    presentation.paper === "a4" ? "A4" : "US Letter",
    presentation.findings ? "with its findings" : "without its findings",
  );
}

function days(count: number): string {
  return counted(count, "day");
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
