import { View } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import type { DocumentNode } from "../../document/nodes";
import { fitText } from "./fit-text";
import type { FontBook } from "./fonts/font-book";
import { Lines } from "./lines";
import { furniture, hairline, margin } from "./pdf-styles";
import { plain } from "./stretch";

/** How much of the content hash the footer shows. */
const HASH_LENGTH = 12;

interface PageFurnitureProps {
  readonly document: DocumentNode;
  readonly fonts: FontBook;
  readonly contentHash: string;
  readonly measure: number;
}

/** The template that the library calls for each page. The furniture hangs in the margins and takes no room. */
export function pageFurniture(props: PageFurnitureProps) {
  return (page: PageLayout): ReactElement => <Furniture {...props} {...page} />;
}

interface PageLayout {
  readonly children?: ReactNode;
  readonly pageNumber?: number;
  readonly totalPages?: number;
}

/** Around the text of each page: from the second on what this is and between whom, on each its number and hash. */
function Furniture(props: PageFurnitureProps & PageLayout): ReactElement {
  const { document, fonts, contentHash, measure, children, pageNumber, totalPages } = props;
  return (
    <>
      {pageNumber === 1 ? null : (
        <View style={{ position: "absolute", top: 36, left: margin, width: measure }}>
          <RunningHeader document={document} fonts={fonts} measure={measure} />
        </View>
      )}
      {children}
      <View style={{ position: "absolute", bottom: 36, left: margin, width: measure, flexDirection: "row" }}>
        <Lines
          fonts={fonts}
          stretches={plain(contentHash.slice(0, HASH_LENGTH))}
          style={furniture}
          width={measure / 2}
        />
        <Lines
          align="right"
          fonts={fonts}
          stretches={plain(`Page ${pageNumber} of ${totalPages}`)}
          style={furniture}
          width={measure / 2}
        />
      </View>
    </>
  );
}

/** Short title on the left, the parties on the right; long names are cut, each to its half. */
function RunningHeader({ document, fonts, measure }: Omit<PageFurnitureProps, "contentHash">): ReactElement {
  const titleWidth = fonts.width(document.shortTitle, furniture.fontSize) + 12;
  const namesWidth = measure - titleWidth;
  const [customer, vendor] = document.partyNames;
  const fitted = fitText(fonts, [customer, vendor], namesWidth - 14, furniture.fontSize);
  return (
    <View
      style={{
        flexDirection: "row",
        width: measure,
        borderBottomWidth: 0.5,
        borderBottomColor: hairline,
        paddingBottom: 5,
      }}
    >
      <Lines fonts={fonts} stretches={plain(document.shortTitle)} style={furniture} width={titleWidth} />
      <Lines align="right" fonts={fonts} stretches={plain(fitted.join(" · "))} style={furniture} width={namesWidth} />
    </View>
  );
}
