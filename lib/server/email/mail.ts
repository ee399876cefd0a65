import "server-only";

/** One email to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** In angle brackets; the same when the same mail is sent again. */
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
}
