import type { Answers } from "../questionnaire/answers";
import { usStates } from "../questionnaire/us-states";
import type { PartyNode, PhrasingNode, SignatureBlockNode } from "./nodes";
import { singleLine } from "./single-line";

type Party = Omit<Answers["customer"], "kind" | "structure" | "affiliates" | "licensedFacilityStates">;

interface Role {
  /** "Covered Entity" */
  readonly name: string;
  /** "Customer": the defined term the text uses. */
  readonly term: string;
  /** Prefix of the facts the words come from. */
  readonly from: "customer" | "vendor";
}

/** What the two parties are to each other under HIPAA (45 CFR 160.103), and what the text calls them. */
export const partyRoles = {
  "business-associate": {
    customer: { name: "Covered Entity", term: "Customer", from: "customer" },
    vendor: { name: "Business Associate", term: "Vendor", from: "vendor" },
  },
  subcontractor: {
    customer: { name: "Business Associate", term: "Customer", from: "customer" },
    vendor: { name: "Subcontractor", term: "Vendor", from: "vendor" },
  },
} as const satisfies Record<Answers["relationship"], { customer: Role; vendor: Role }>;

/** Name, form and place, address, and where notices go; what was not given is a rule to write on. */
export function partyNode(role: Role, party: Party): PartyNode {
  const typed = (value: string): PhrasingNode => ({
    type: "text",
    value: singleLine(value),
    from: `${role.from}Block`,
  });
  const line = (value: string | null, label: string): readonly PhrasingNode[] =>
    value === null || value === ""
      ? [
          { type: "text", value: `${label}: ` },
          { type: "blank", label },
        ]
      : [typed(value)];
  return {
    type: "party",
    role: `${role.name} (“${role.term}”)`,
    lines: [
      party.legalName === ""
        ? [{ type: "blank", label: "Legal name" }]
        : [{ type: "strong", children: [typed(party.legalName)] }],
      line(formAndPlace(party), "Form and state of organization"),
      ...addressLines(party.address).map((value) => line(value, "Address")),
      [{ type: "text", value: "Notices to: " }, ...noticeContact(party, typed)],
    ],
  };
}

/** "A Texas professional limited liability company"; one of the two may be missing. */
function formAndPlace({ entityType, stateOfFormation }: Party): string | null {
  const place = stateOfFormation === null ? null : usStates[stateOfFormation];
  if (entityType !== null && place !== null) return `${place} ${entityType}`;
  return entityType ?? (place === null ? null : `Organized in ${place}`);
}

/** The lines of an envelope; one `null` stands for an address that was not given at all. */
function addressLines({ line1, line2, city, state, postalCode }: Party["address"]): readonly (string | null)[] {
  const region = [state, postalCode].filter((part) => part !== null).join(" ");
  const town = [city, region].filter((part) => part !== null && part !== "").join(", ");
  const lines = [line1, line2, town].filter((part) => part !== null && part !== "");
  return lines.length === 0 ? [null] : lines;
}

function noticeContact({ noticeContact: contact }: Party, typed: (value: string) => PhrasingNode): PhrasingNode[] {
  const given = [contact.name, contact.title, contact.email, contact.phone].filter((part) => part !== null);
  return given.length === 0
    ? [{ type: "blank", label: "Name, title, email, and phone for notices" }]
    : [typed(given.join(", "))];
}

/** Signature, name, title and date. The signature and the date are always left to the hand that signs. */
export function signatureBlock(role: Role, party: Party): SignatureBlockNode {
  const typed = (value: string | null, label: string): readonly PhrasingNode[] =>
    value === null
      ? [{ type: "blank", label }]
      : [{ type: "text", value: singleLine(value), from: `${role.from}Signatory` }];
  return {
    type: "signatureBlock",
    role: `${role.name} (“${role.term}”)`,
    legalName: typed(party.legalName === "" ? null : party.legalName, "Legal name"),
    rows: [
      { label: "By", value: [{ type: "blank", label: "Signature" }] },
      { label: "Name", value: typed(party.signatory.name, "Name") },
      { label: "Title", value: typed(party.signatory.title, "Title") },
      { label: "Date", value: [{ type: "blank", label: "Date" }] },
    ],
  };
}
