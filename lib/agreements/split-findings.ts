import type { Finding } from "../compliance/finding";

/** The findings on what the rules require of this agreement, and those on everything else that was looked at. */
export function splitFindings(findings: readonly Finding[]): {
  readonly required: readonly Finding[];
  readonly others: readonly Finding[];
} {
  const applicable = findings.filter(({ outcome }) => outcome !== "not-applicable");
  const isRequired = ({ grade }: Finding) => grade === "REQ" || grade === "REQ-IF";
  return { required: applicable.filter(isRequired), others: applicable.filter((finding) => !isRequired(finding)) };
}
