const BLOCK = /<\/?(?:p|h1|h2|h3|li|ol|div|section|tr|td|th|table|thead|tbody|colgroup|main|html|body)\b[^>]*>/g;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The text of our own HTML: the head is left out, blocks stand apart, tags go, entities become characters. */
export function parseFragmentText(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, "")
    .replace(BLOCK, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");
}
