/**
 * The document tree: plain objects, the same for every output format.
 *
 * Flow nodes stand on lines of their own; phrasing nodes stand inside a line. A paragraph can hold no section,
 * so no renderer has to ask. User text only ever arrives as a `text` node: it is data in every format.
 */

/** Words. `from` names the placeholder the words came from, or is absent for words of the library. */
export interface TextNode {
  readonly type: "text";
  readonly value: string;
  readonly from?: string;
}

/** Something not given: a rule to write on. `label` says what belongs there ("Signature", "Date"). */
export interface BlankNode {
  readonly type: "blank";
  readonly label: string;
}

/** A term at the place where it is defined: set in bold within quotation marks. */
export interface DefinedTermNode {
  readonly type: "definedTerm";
  readonly term: string;
}

/** A computed reference to a section or schedule; `text` is what is printed ("Section 4.2"). */
export interface CrossReferenceNode {
  readonly type: "crossReference";
  readonly target: string;
  readonly text: string;
}

/** Words marked as a lead-in or stressed. */
export interface StrongNode {
  readonly type: "strong";
  readonly children: readonly PhrasingNode[];
}

export type PhrasingNode = TextNode | BlankNode | DefinedTermNode | CrossReferenceNode | StrongNode;

export interface ParagraphNode {
  readonly type: "paragraph";
  readonly children: readonly PhrasingNode[];
}

/** A numbered list. Each item carries its printed marker, computed once: "(a)", "(i)". */
export interface ListNode {
  readonly type: "list";
  readonly items: readonly ListItemNode[];
}

export interface ListItemNode {
  readonly type: "listItem";
  readonly marker: string;
  readonly children: readonly (ParagraphNode | ListNode)[];
}

/** An article of the agreement ("4. Reporting"): a titled group of clauses. */
export interface ArticleNode {
  readonly type: "article";
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly children: readonly SectionNode[];
}

/** A clause placed in the document. The checker and "why is this here?" read `clauseId`. */
export interface SectionNode {
  readonly type: "section";
  readonly clauseId: string;
  readonly number: string;
  readonly title: string;
  readonly citations: readonly string[];
  readonly children: readonly (ParagraphNode | ListNode | DefinitionListNode)[];
}

export interface DefinitionListNode {
  readonly type: "definitionList";
  readonly entries: readonly DefinitionNode[];
}

export interface DefinitionNode {
  readonly type: "definition";
  readonly term: string;
  readonly children: readonly PhrasingNode[];
}

/** The parties, side by side where there is room. */
export interface PartiesNode {
  readonly type: "parties";
  readonly parties: readonly PartyNode[];
}

export interface PartyNode {
  readonly type: "party";
  /** The defined role: "Covered Entity", "Business Associate". */
  readonly role: string;
  /** Lines as printed: legal name first, then form and place, address, notice contact. */
  readonly lines: readonly (readonly PhrasingNode[])[];
}

export interface TableNode {
  readonly type: "table";
  readonly columns: readonly {
    readonly title: string /** Share of the width, all shares together are 1. */;
    readonly share: number;
  }[];
  readonly rows: readonly (readonly (readonly PhrasingNode[])[])[];
}

/** Signature blocks: never split over two pages. */
export interface SignaturesNode {
  readonly type: "signatures";
  readonly blocks: readonly SignatureBlockNode[];
}

export interface SignatureBlockNode {
  readonly type: "signatureBlock";
  readonly role: string;
  readonly legalName: readonly PhrasingNode[];
  /** "By", "Name", "Title", "Date", each with its value or a blank. */
  readonly rows: readonly { readonly label: string; readonly value: readonly PhrasingNode[] }[];
}

/** A schedule starts on a new page. */
export interface ScheduleNode {
  readonly type: "schedule";
  readonly id: string;
  /** "Schedule A" */
  readonly label: string;
  readonly title: string;
  readonly children: readonly (ParagraphNode | ListNode | TableNode)[];
}

export type FlowNode =
  | ParagraphNode
  | ListNode
  | ArticleNode
  | SectionNode
  | DefinitionListNode
  | PartiesNode
  | TableNode
  | SignaturesNode
  | ScheduleNode;

/** The whole agreement. */
export interface DocumentNode {
  readonly type: "document";
  readonly schemaVersion: 1;
  /** BCP 47, "en-US". */
  readonly language: string;
  readonly title: string;
  /** What the running header says: short title and the two names. */
  readonly shortTitle: string;
  readonly partyNames: readonly [string, string];
  readonly author: string;
  readonly subject: string;
  readonly paper: "letter" | "a4";
  /** ISO date the PDF's creation date is taken from; null means the fixed date. */
  readonly effectiveDate: string | null;
  readonly libraryVersion: string;
  readonly children: readonly (ParagraphNode | PartiesNode | ArticleNode | SignaturesNode | ScheduleNode)[];
}

export type DocumentTreeNode =
  | DocumentNode
  | FlowNode
  | PhrasingNode
  | ListItemNode
  | DefinitionNode
  | PartyNode
  | SignatureBlockNode;
