import { Link, Text } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { breakLines, type SetPiece } from "./break-lines";
import { cell } from "./cell";
import type { FontBook } from "./fonts/font-book";
import { textFace } from "./fonts/font-faces";
import { inOrder } from "./in-order";
import { body, type TypeStyle } from "./pdf-styles";
import type { Stretch } from "./stretch";

interface LinesProps {
  readonly fonts: FontBook;
  readonly width: number;
  readonly stretches: readonly Stretch[];
  readonly style?: TypeStyle;
  /** Where the column begins in a row of cells. */
  readonly left?: number;
  readonly align?: "left" | "right";
}

/** The line breaker's word for infinite: it finds the lines broken already and may add no hyphen to them. */
const NEVER = 10_000;

/** Lines are measured whole and set in parts, which may differ by a hair: the box has room for it in the gutter. */
const HAIR = 6;

const whole = (word: string) => [word];

/** Lines of text in a column: ragged, nothing hyphenated, never one line of a paragraph alone on a page. */
export function Lines({ fonts, width, stretches, style = body, left, align = "left" }: LinesProps): ReactElement {
  const weighted = stretches.map((stretch) => ({
    ...stretch,
    weight: style.fontWeight === 600 ? 600 : stretch.weight,
  }));
  const room = align === "left" ? width + HAIR : width;
  const pieces = breakLines(fonts, weighted as readonly Stretch[], width, style.fontSize);
  return (
    <Text
      hyphenationCallback={whole}
      hyphenationPenalty={NEVER}
      orphans={2}
      style={{
        fontFamily: textFace.family,
        ...style,
        textAlign: align,
        ...(left === undefined ? { width: room } : cell(left, room)),
      }}
      widows={2}
    >
      {inOrder(pieces.map((piece) => drawn(piece, style)))}
    </Text>
  );
}

/** Links are set like the words around them: on paper there is nothing to press. */
function drawn({ text, family, weight, target }: SetPiece, { color }: TypeStyle): ReactElement {
  const look = { fontFamily: family, fontWeight: weight } as const;
  return target === undefined ? (
    <Text style={look}>{text}</Text>
  ) : (
    <Link src={`#${target}`} style={{ ...look, color, textDecoration: "none" }}>
      {text}
    </Link>
  );
}
