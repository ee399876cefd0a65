import "server-only";

/** What an email says, once, for both of its forms. All of it is plain text: the forms do the escaping. */
export interface Letter {
  readonly subject: string;
  /** The words an inbox shows after the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: {
    readonly label: string;
    readonly href: string;
    /** Whether the HTML form writes the address out too. Plain text always does. */
    readonly showAddress?: boolean;
  };
  readonly facts: readonly { readonly label: string; readonly value: string; readonly code?: boolean }[];
  /** The last line: why this came and how to change it. */
  readonly closing: string;
}
