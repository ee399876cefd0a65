import "server-only";
import type { Problem } from "@/lib/questionnaire/problem";

/** What was asked for cannot be done as asked: each problem by the field it is about. Nothing was changed. */
export interface Refused {
  readonly status: "refused";
  readonly problems: readonly Problem[];
}

export function refused(path: string, message: string): Refused {
  return { status: "refused", problems: [{ path, message }] };
}

/** There is no such agreement in this organisation. */
export interface NotFound {
  readonly status: "not-found";
}

export const notFound: NotFound = { status: "not-found" };
