import "server-only";
import type { Typed } from "@/lib/questionnaire/typed";
import { typedSchema } from "./typed";

/** A draft as others see it. */
export interface DraftRecord {
  readonly id: string;
  readonly revision: number;
  readonly typed: Typed;
  /** The agreement this draft changes; null for a new one. */
  readonly agreementId: string | null;
  readonly updatedAt: Date;
}

export const draftColumns = { id: true, revision: true, typed: true, agreementId: true, updatedAt: true } as const;

export function toDraftRecord(row: Omit<DraftRecord, "typed"> & { readonly typed: unknown }): DraftRecord {
  return { ...row, typed: typedSchema.parse(row.typed) };
}
