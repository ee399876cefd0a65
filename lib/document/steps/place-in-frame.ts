import type { Body } from "../body";
import type { DocumentFrame } from "../frame";
import type { DocumentNode } from "../nodes";

/** Puts title, preamble and parties before the articles, the signatures behind them, and the schedules last. */
export function placeInFrame(body: Body, frame: DocumentFrame, libraryVersion: string): DocumentNode {
  const { preamble, parties, closing, signatures, ...properties } = frame;
  return {
    type: "document",
    schemaVersion: 1,
    ...properties,
    libraryVersion,
    children: [preamble, parties, ...body.articles, closing, signatures, ...body.schedules],
  };
}
