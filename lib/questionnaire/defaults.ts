import type { Answers } from "./answers";
import { type JsonObject, valueAt, withValueAt } from "./paths";

type Stance = Answers["stance"];

/**
 * Where a stance starts from, as far as it differs from `balanced` (whose defaults stand in `answersSchema`).
 *
 * A stance changes what an unanswered question means and nothing else. Each value stays inside what the law allows
 * (45 CFR 164.410(b), 164.524(b)(2), 164.526(b)(2), 164.528(c)(1)), never brings a warning of its own, and switches on no
 * indemnity, cap or insurance.
 */
const stanceDefaults: Record<Stance, Readonly<Record<string, unknown>>> = {
  balanced: {},
  customer: {
    "breachNotice.within": { amount: 72, unit: "hours" },
    "breachNotice.unsuccessfulIncidents": "aggregate-report",
    "subcontractors.policy": "prior-approval",
    "individualRights.accessDays": 5,
    "individualRights.amendmentDays": 10,
    "individualRights.accountingDays": 10,
    "individualRights.forwardRequestDays": 3,
    "commercial.auditRight": "on-site-for-cause",
    "term.cureDays": 15,
    "term.backupDays": 60,
  },
  vendor: {
    "safeguards.offshore": "us-storage",
    "breachNotice.within": { amount: 10, unit: "business-days" },
    "breachNotice.costs": "none",
    "subcontractors.policy": "flow-down",
    "subcontractors.noticeDays": 15,
    "individualRights.accessDays": 15,
    "individualRights.amendmentDays": 20,
    "individualRights.accountingDays": 20,
    "individualRights.forwardRequestDays": 10,
    "commercial.auditRight": "questionnaire",
    "term.returnWithinDays": 60,
    "term.destructionCertificate": false,
  },
};

/** An agreement for the services gives the BAA its length and its cap; without one the schema's own defaults stand. */
const servicesAgreementDefaults: Readonly<Record<string, unknown>> = {
  "term.kind": "coterminous",
  "commercial.liabilityCap": { kind: "services-agreement" },
};

/** The document with the defaults that depend on other answers filled in; what the schema fills in by itself is left out. */
export function withDependentDefaults(document: JsonObject): JsonObject {
  const stance = document.stance;
  const defaults = {
    ...(isStance(stance) ? stanceDefaults[stance] : {}),
    ...(valueAt(document, "servicesAgreement.title") === undefined ? {} : servicesAgreementDefaults),
  };
  return Object.entries(defaults).reduce(
    (filled, [path, value]) =>
      valueAt(filled, path) === undefined && canHold(filled, path) ? withValueAt(filled, path, value) : filled,
    document,
  );
}

function isStance(value: unknown): value is Stance {
  return typeof value === "string" && Object.hasOwn(stanceDefaults, value);
}

/** A group that was sent as something other than an object is left for the schema to refuse. */
function canHold(document: JsonObject, path: string): boolean {
  const [group = ""] = path.split(".");
  const value = document[group];
  return value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value));
}
