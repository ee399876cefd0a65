import { Document, type DocumentProps, Page } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { DocumentNode } from "../../document/nodes";
import { draw } from "../handlers";
import { fileWords } from "./file-words";
import type { FontBook } from "./fonts/font-book";
import { inOrder } from "./in-order";
import { pageFurniture } from "./page-furniture";
import { pdfHandlers } from "./pdf-handlers";
import { blockGap, margin, pageSizes } from "./pdf-styles";

interface AgreementFileProps {
  readonly document: DocumentNode;
  readonly fonts: FontBook;
  readonly contentHash: string;
}

/** The whole file: what it says about itself, its pages, and what stands around the text of each. */
export function agreementFile({ document, fonts, contentHash }: AgreementFileProps): ReactElement<DocumentProps> {
  const { width, height } = pageSizes[document.paper];
  const measure = width - 2 * margin;
  return (
    <Document
      author={fileWords(document.author)}
      creationDate={fileDate(document.effectiveDate)}
      creator="OpenBAA"
      language={document.language}
      pdfVersion={WITHOUT_XMP}
      producer="OpenBAA"
      subject={fileWords(document.subject)}
      title={fileWords(document.title)}
    >
      <Page
        layout={pageFurniture({ contentHash, document, fonts, measure })}
        size={[width, height]}
        style={{ padding: margin, rowGap: blockGap }}
      >
        {inOrder(draw(pdfHandlers(fonts), document).blocks({ indent: 0, measure }))}
      </Page>
    </Document>
  );
}

/**
 * From 1.4 on the library repeats title, author and subject as XML and escapes nothing, so "AT&T" would spoil it and a
 * name could write into it. The same words stand in the file's information dictionary, escaped.
 */
const WITHOUT_XMP = "1.3";

/** No clock: the same agreement is the same file, whenever it is drawn. */
function fileDate(effectiveDate: string | null): Date {
  return new Date(`${effectiveDate ?? "2000-01-01"}T00:00:00Z`);
}
