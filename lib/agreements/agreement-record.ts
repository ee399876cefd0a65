import type { AuditEvent } from "./audit-event";
import type { AgreementStatus } from "./lifecycle";
import type { AutomaticRenewal } from "./notice-deadline";

/** An agreement as the register and the agreement's page know it, without its text. Dates are ISO calendar dates. */
export interface AgreementRecord {
  readonly id: string;
  readonly paper: "ours" | "vendor";
  readonly title: string;
  readonly counterparty: string;
  /** Null on the vendor's own paper, which may not say. */
  readonly relationship: "business-associate" | "subcontractor" | null;
  readonly preparedBy: "customer" | "vendor";
  readonly vendorSlug: string | null;
  /** The plan's id in the directory, or what was typed. */
  readonly vendorPlan: string | null;
  readonly status: AgreementStatus;
  /** Null on the vendor's own paper, and until a version of ours is signed. */
  readonly signedVersion: number | null;
  readonly signedOn: string | null;
  readonly signedBy: string | null;
  readonly effectiveDate: string | null;
  readonly termKind: "coterminous" | "fixed" | "evergreen";
  readonly endDate: string | null;
  readonly renewal: AutomaticRenewal | null;
  readonly reviewDate: string | null;
  readonly reviewEveryMonths: number | null;
  readonly endedOn: string | null;
  readonly endedReason: string | null;
  /** 0 for the vendor's own paper. */
  readonly currentVersion: number;
  readonly createdAt: Date;
}

/** A planned, sent, skipped or cancelled reminder. */
export interface ReminderRecord {
  readonly id: string;
  readonly basis: "end" | "notice-deadline" | "review" | "unsigned";
  /** The day the reminder is about; ISO calendar date. */
  readonly basisDate: string;
  /** Days before that day; negative: after it. */
  readonly offsetDays: number;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly skippedAt: Date | null;
  readonly skippedReason: string | null;
  readonly cancelledAt: Date | null;
}

/** A version without its text. */
export interface VersionSummary {
  readonly number: number;
  readonly libraryVersion: string;
  readonly contentHash: string;
  /** SHA-256 (hex) of the PDF as it was drawn when the version was made. */
  readonly pdfSha256: string;
  readonly createdAt: Date;
}

export interface HistoryEntry {
  readonly id: string;
  readonly at: Date;
  readonly event: AuditEvent;
}

/** An agreement with all that happened to it, without its text. */
export interface AgreementDetails {
  readonly agreement: AgreementRecord;
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  /** By the instant they are due. */
  readonly reminders: readonly ReminderRecord[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  /** A change that was begun and not finished. */
  readonly draftId: string | null;
}
