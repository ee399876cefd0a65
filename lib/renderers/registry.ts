/** An output format: what it is called, how a file of it is named and served, and whether it can be made yet. */
interface Format {
  readonly id: string;
  readonly label: string;
  readonly mimeType: string;
  /** Without the dot. */
  readonly extension: string;
  /** `false`: announced, and asking for it answers "not yet". */
  readonly available: boolean;
}

/** The formats in the order of the download menu. */
export const formats = [
  { id: "pdf", label: "PDF", mimeType: "application/pdf", extension: "pdf", available: true },
  {
    id: "docx",
    label: "Word",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    available: false,
  },
  { id: "html", label: "Web page", mimeType: "text/html; charset=utf-8", extension: "html", available: true },
  { id: "text", label: "Plain text", mimeType: "text/plain; charset=utf-8", extension: "txt", available: true },
  { id: "json", label: "JSON", mimeType: "application/json; charset=utf-8", extension: "json", available: true },
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]["id"];

/** The format with this id, or null. */
export function findFormat(id: string): (typeof formats)[number] | null {
  return formats.find((format) => format.id === id) ?? null;
}
