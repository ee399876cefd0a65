/** The rule, with a link to its current official text. */
export function Citation({ citation }: { readonly citation: string }) {
  const [, title, section] = /^(\d+) CFR (\d+\.\d+)/u.exec(citation) ?? [];
  const words = <span className="font-mono text-xs">{citation}</span>;
  if (title === undefined || section === undefined) return words;
  return (
    <a href={`https://www.ecfr.gov/current/title-${title}/section-${section}`} target="_blank" rel="noreferrer">
      {words}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
