import { answered, choiceQuestion, type Field, type Question } from "../question";
import { readAddress, readTogether } from "../reads";
import { usStates } from "../us-states";
import { relationship } from "./you-and-them";

const states = Object.entries(usStates).map(([value, label]) => ({ value, label }));

function text(path: string, label: string, more: Partial<Field> = {}): Field {
  return { path, label, input: { kind: "text", width: "name" }, ...more };
}

/** A name first; everything else about a party can wait. */
export function partyName(party: "customer" | "vendor"): Question {
  return {
    id: `${party}-name`,
    fields: [
      {
        path: `${party}.legalName`,
        label: party === "customer" ? "Customer’s full legal name" : "Vendor’s full legal name",
        hint: "As registered, with Inc., LLC, P.C. or the like",
        input: { kind: "text", autocomplete: "organization" },
        missing: `Enter the ${party}’s full legal name`,
      },
    ],
    clause: "parties",
  };
}

function form(party: "customer" | "vendor"): Question {
  return {
    id: `${party}-form`,
    title: "Legal form",
    reads: ({ [party]: { entityType, stateOfFormation } }) =>
      readTogether(entityType, stateOfFormation === null ? null : usStates[stateOfFormation]),
    fields: [
      text(`${party}.entityType`, "Kind of entity", {
        hint: "For example: corporation, professional limited liability company",
      }),
      {
        path: `${party}.stateOfFormation`,
        label: "Formed under the law of",
        input: { kind: "choice", options: states, list: true },
      },
    ],
    clause: "parties",
  };
}

function address(party: "customer" | "vendor"): Question {
  const at = `${party}.address`;
  const section = `section-${party}`;
  return {
    id: `${party}-address`,
    title: "Address",
    reads: (answers) => readAddress(answers[party].address),
    fields: [
      {
        path: `${at}.line1`,
        label: "Street address",
        input: { kind: "text", autocomplete: `${section} address-line1` },
      },
      {
        path: `${at}.line2`,
        label: "Suite, floor or unit",
        input: { kind: "text", autocomplete: `${section} address-line2` },
      },
      text(`${at}.city`, "City", { input: { kind: "text", width: "name", autocomplete: `${section} address-level2` } }),
      { path: `${at}.state`, label: "State", input: { kind: "choice", options: states, list: true } },
      text(`${at}.postalCode`, "ZIP code", {
        input: { kind: "text", width: "short", autocomplete: `${section} postal-code` },
      }),
    ],
    clause: "parties",
  };
}

function contact(party: "customer" | "vendor"): Question {
  const at = `${party}.noticeContact`;
  return {
    id: `${party}-contact`,
    title: "Who receives notices",
    reads: ({ [party]: { noticeContact } }) =>
      readTogether(noticeContact.name, noticeContact.title, noticeContact.email, noticeContact.phone),
    hint: "Often the privacy officer. Breach notices go here.",
    fields: [
      text(`${at}.name`, "Name"),
      text(`${at}.title`, "Title"),
      text(`${at}.email`, "Email", { input: { kind: "text", type: "email", width: "name" } }),
      text(`${at}.phone`, "Phone", { input: { kind: "text", type: "tel", width: "name" } }),
    ],
    clause: "notices",
  };
}

function signatory(party: "customer" | "vendor"): Question {
  const at = `${party}.signatory`;
  return {
    id: `${party}-signatory`,
    title: "Who signs",
    reads: ({ [party]: { signatory } }) => readTogether(signatory.name, signatory.title, signatory.email),
    hint: "Left empty, a line is printed to write on.",
    fields: [
      text(`${at}.name`, "Name"),
      text(`${at}.title`, "Title"),
      text(`${at}.email`, "Email", { input: { kind: "text", type: "email", width: "name" } }),
    ],
    clause: "signatures",
  };
}

export const customerKind = choiceQuestion({
  id: "customer-kind",
  path: "customer.kind",
  label: "What kind of covered entity is it?",
  askWhen: answered(relationship, "business-associate"),
  list: true,
  options: [
    { value: "provider", label: "Health care provider" },
    { value: "health-plan", label: "Health plan" },
    { value: "group-health-plan", label: "Group health plan of an employer" },
    { value: "clearinghouse", label: "Health care clearinghouse" },
  ],
  law: {
    says: "Covered entities are health plans, clearinghouses and providers that bill electronically.",
    citation: "45 CFR 160.103",
  },
  clause: "parties",
});

export const customerStructure = choiceQuestion({
  id: "customer-structure",
  path: "customer.structure",
  label: "How is it organized for HIPAA?",
  askWhen: answered(relationship, "business-associate"),
  options: [
    { value: "single", label: "One organization, all of it under HIPAA" },
    { value: "hybrid", label: "Hybrid entity", hint: "Only designated health care components are under HIPAA" },
    {
      value: "affiliated",
      label: "Affiliated covered entities",
      hint: "Several under common control, designated as one",
    },
    { value: "organized-arrangement", label: "Organized health care arrangement", hint: "Several that work jointly" },
  ],
  law: {
    says: "Hybrid and affiliated entities are designated in writing, and the record is kept six years.",
    citation: "45 CFR 164.105",
  },
  leadsTo: (structure) => [
    {
      path: "customer.affiliates",
      label: "Affiliates bound by this agreement",
      askWhen: answered(structure, "affiliated"),
      input: {
        kind: "rows",
        noun: "affiliate",
        columns: [text("legalName", "Full legal name", { missing: "Enter the affiliate’s full legal name" })],
      },
    },
  ],
  clause: "customer-structure",
});

/** What can wait: left empty, it is printed as a line to write on. */
export function partyDetails(party: "customer" | "vendor"): readonly Question[] {
  return [form(party), address(party), contact(party), signatory(party)];
}
