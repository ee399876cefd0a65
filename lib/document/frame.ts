import { say } from "../facts/phrasing";
import type { Answers } from "../questionnaire/answers";
import { partyNode, partyRoles, signatureBlock } from "./frame-parties";
import type { DocumentNode, ParagraphNode, PartiesNode, PhrasingNode, SignaturesNode } from "./nodes";
import { singleLine } from "./single-line";

/** What stands around the articles, and what the file says about itself. Made of answers alone. */
export interface DocumentFrame
  extends Pick<
    DocumentNode,
    "language" | "title" | "shortTitle" | "partyNames" | "author" | "subject" | "paper" | "effectiveDate"
  > {
  readonly preamble: ParagraphNode;
  readonly parties: PartiesNode;
  /** The sentence above the signatures. */
  readonly closing: ParagraphNode;
  readonly signatures: SignaturesNode;
}

/** Derives title, preamble, parties and signatures. */
export function deriveFrame(answers: Answers): DocumentFrame {
  const { customer, vendor, relationship, term, presentation } = answers;
  const names = [singleLine(customer.legalName) || "Customer", singleLine(vendor.legalName) || "Vendor"] as const;
  const title =
    relationship === "subcontractor" ? "Subcontractor Business Associate Agreement" : "Business Associate Agreement";
  const roles = partyRoles[relationship];
  return {
    language: "en-US",
    title,
    shortTitle: title,
    partyNames: names,
    author: answers.preparedBy === "customer" ? names[0] : names[1],
    subject: `${title} between ${names[0]} and ${names[1]}`,
    paper: presentation.paper,
    effectiveDate: term.effectiveDate,
    preamble: preamble(title, answers),
    parties: {
      type: "parties",
      parties: [partyNode(roles.customer, customer), partyNode(roles.vendor, vendor)],
    },
    closing: paragraph(say("The parties agree to the terms of this Agreement by signing below.")),
    signatures: {
      type: "signatures",
      blocks: [signatureBlock(roles.customer, customer), signatureBlock(roles.vendor, vendor)],
    },
  };
}

/** Names the parties and defines the three words the whole text stands on; when it takes effect is a clause's matter. */
function preamble(title: string, { customer, vendor }: Answers): ParagraphNode {
  return paragraph([
    ...say(`This ${title}, with its schedules (this `),
    { type: "definedTerm", term: "Agreement" },
    ...say("), is between "),
    name("customerLegalName", customer.legalName),
    ...say(" ("),
    { type: "definedTerm", term: "Customer" },
    ...say(") and "),
    name("vendorLegalName", vendor.legalName),
    ...say(" ("),
    { type: "definedTerm", term: "Vendor" },
    ...say(")."),
  ]);
}

/** A draft in the making may have no name yet. */
function name(from: string, legalName: string): PhrasingNode {
  if (legalName === "") return { type: "blank", label: "Legal name" };
  return { type: "strong", children: [{ type: "text", value: singleLine(legalName), from }] };
}

function paragraph(children: readonly PhrasingNode[]): ParagraphNode {
  return { type: "paragraph", children };
}
