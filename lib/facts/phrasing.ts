import type { PhrasingNode } from "../document/nodes";

/** Words, whoever wrote them: in every format they are data, never markup. */
export function say(value: string): readonly PhrasingNode[] {
  return [{ type: "text", value }];
}

/** The words a person gave, or a rule to write them on. `label` says what belongs there. */
export function sayOrBlank(value: string | null, label: string): readonly PhrasingNode[] {
  return value === null || value.trim() === "" ? [{ type: "blank", label }] : say(value);
}

/** "a", "a and b", "a, b, and c". */
export function series(parts: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = parts.at(-1) ?? "";
  if (parts.length <= 1) return last;
  if (parts.length === 2) return `${parts[0]} ${conjunction} ${last}`;
  return `${parts.slice(0, -1).join(", ")}, ${conjunction} ${last}`;
}

/** "1 calendar day", "10 calendar days". */
export function quantity(amount: number, unit: string): string {
  return `${amount.toLocaleString("en-US")} ${unit}${amount === 1 ? "" : "s"}`;
}

/** "$2,000,000", in whole US dollars. */
export function dollars(usd: number): string {
  return `$${usd.toLocaleString("en-US")}`;
}
