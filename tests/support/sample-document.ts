import type { DocumentNode, ListNode, ParagraphNode, PhrasingNode, SectionNode } from "@/lib/document/nodes";

const text = (value: string): PhrasingNode => ({ type: "text", value });
const paragraph = (...children: readonly (string | PhrasingNode)[]): ParagraphNode => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? text(child) : child)),
});
const blank = (label: string): PhrasingNode => ({ type: "blank", label });
const reference = (target: string, words: string): PhrasingNode => ({
  type: "crossReference",
  target,
  text: words,
});

const SENTENCES = [
  "Vendor shall notify Customer without unreasonable delay and in no case later than five business days after discovery, and sooner where a law that binds Vendor requires it.",
  "The notice states what is known of the people affected, the kinds of information, the office and the files involved, and what Vendor does to find out more.",
  "Vendor keeps the information confidential, uses it for the purposes of the Services only, and discloses no more of it than the task in hand needs.",
  "Each safeguard fits the size of Vendor, the sensitivity of the information, and the likelihood and effect of the risks that Vendor’s own analysis found.",
];

function sentences(count: number, from: number): string {
  return Array.from({ length: count }, (_, at) => SENTENCES[(from + at) % SENTENCES.length]).join(" ");
}

const list: ListNode = {
  type: "list",
  items: [
    { type: "listItem", marker: "(a)", children: [paragraph("identify each Individual, to the extent possible;")] },
    {
      type: "listItem",
      marker: "(b)",
      children: [
        paragraph("describe what happened, and in particular"),
        {
          type: "list",
          items: [
            { type: "listItem", marker: "(i)", children: [paragraph("when it happened and when it was found, and")] },
            { type: "listItem", marker: "(ii)", children: [paragraph(sentences(1, 2)), paragraph("And so on.")] },
          ],
        },
      ],
    },
    { type: "listItem", marker: "(c)", children: [paragraph(sentences(2, 1))] },
  ],
};

function section(article: number, at: number): SectionNode {
  const opening = paragraph(
    sentences(2, article + at),
    " ",
    reference("section-clause-1-1", "Section 1.1"),
    " and ",
    reference("schedule-services", "Schedule A"),
    " apply.",
  );
  const children = at % 3 === 2 ? [opening, list] : [opening, paragraph(sentences(3, at))];
  return {
    type: "section",
    clauseId: `clause-${article}-${at}`,
    number: `${article}.${at}`,
    title: at % 2 === 0 ? "Notice of a Breach" : "What Vendor May Do",
    citations: [],
    children,
  };
}

/** Every node type, over some ten pages of prose. `name` is the customer's legal name. */
export function sampleDocument(name = "Lakeside Family Clinic, PLLC", articles = 7): DocumentNode {
  const vendor = "Segment Analytics, Inc.";
  const legalName = (value: string): PhrasingNode => ({ type: "text", value, from: "customerLegalName" });
  const block = (role: string, value: string) => ({
    type: "signatureBlock" as const,
    role,
    legalName: [legalName(value)],
    rows: [
      { label: "By", value: [blank("Signature")] },
      { label: "Name", value: [text("Dr. Ada Example")] },
      { label: "Title", value: [blank("Title")] },
      { label: "Date", value: [blank("Date")] },
    ],
  });
  return {
    type: "document",
    schemaVersion: 1,
    language: "en-US",
    title: "Business Associate Agreement",
    shortTitle: "Business Associate Agreement",
    partyNames: [name, vendor],
    author: name,
    subject: `Business Associate Agreement between ${name} and ${vendor}`,
    paper: "letter",
    effectiveDate: "2027-01-01",
    libraryVersion: "2026-11-23-sample",
    children: [
      paragraph(
        "This Business Associate Agreement (this ",
        { type: "definedTerm", term: "Agreement" },
        ") is between ",
        { type: "strong", children: [legalName(name)] },
        " and ",
        { type: "strong", children: [legalName(vendor)] },
        ". It takes effect on ",
        blank("Date"),
        ".",
      ),
      {
        type: "parties",
        parties: [name, vendor].map((value, at) => ({
          type: "party" as const,
          role: at === 0 ? "Covered Entity (“Customer”)" : "Business Associate (“Vendor”)",
          lines: [
            [{ type: "strong" as const, children: [legalName(value)] }],
            [text("A Texas professional limited liability company")],
            [text("Address: "), blank("Address")],
            [text("Notices to: "), text("privacy@example.org, 512 555 0100")],
          ],
        })),
      },
      {
        type: "article",
        id: "definitions",
        number: "1",
        title: "Definitions",
        children: [
          {
            type: "section",
            clauseId: "clause-1-1",
            number: "1.1",
            title: "Defined terms",
            citations: ["45 CFR 160.103"],
            children: [
              paragraph("In this Agreement:"),
              {
                type: "definitionList",
                entries: ["Breach", "Individual", "Protected Health Information"].map((term) => ({
                  type: "definition" as const,
                  term,
                  children: [text(`means what 45 CFR 160.103 says of the official term. ${SENTENCES[2]}`)],
                })),
              },
            ],
          },
          {
            type: "section",
            clauseId: "clause-1-2",
            number: "1.2",
            title: "Where a list comes first",
            citations: [],
            children: [list],
          },
        ],
      },
      ...Array.from({ length: articles }, (_, at) => ({
        type: "article" as const,
        id: `article-${at + 2}`,
        number: `${at + 2}`,
        title: at % 2 === 0 ? "Permitted Uses and Disclosures" : "Reporting",
        children: [1, 2, 3].map((number) => section(at + 2, number)),
      })),
      paragraph("Each person who signs below has authority to bind the party named above the signature."),
      { type: "signatures", blocks: [block("Covered Entity (“Customer”)", name), block("Business Associate", vendor)] },
      {
        type: "schedule",
        id: "services",
        label: "Schedule A",
        title: "Services and Subcontractors",
        children: [
          paragraph(sentences(2, 0)),
          list,
          {
            type: "table",
            columns: [
              { title: "Name", share: 0.4 },
              { title: "Service", share: 0.4 },
              { title: "Country", share: 0.2 },
            ],
            rows: Array.from({ length: 30 }, (_, at) => [
              [text(`Subprocessor ${at + 1}, LLC`)],
              [text(SENTENCES[at % SENTENCES.length]?.slice(0, 40 + at) ?? "")],
              [text("United States")],
            ]),
          },
        ],
      },
    ],
  };
}
