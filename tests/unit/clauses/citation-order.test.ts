import { expect, test } from "vitest";
import { compareCitations } from "@/lib/clauses/citation-order";

test("citations follow the order of the books, the HIPAA rules first", () => {
  const inOrder = [
    "45 CFR 160.310",
    "45 CFR 164.308(b)(1), (b)(3)",
    "45 CFR 164.314(a)(2)(i)(A)",
    "45 CFR 164.504(e)",
    "45 CFR 164.504(e)(2)(i)",
    "45 CFR 164.504(e)(2)(ii)(A)",
    "45 CFR 164.504(e)(2)(ii)(J)",
    "45 CFR 164.504(e)(4)(ii)(A)",
    "42 CFR 2.11",
    "42 USC 17931(a)",
  ];
  expect(inOrder.toReversed().toSorted(compareCitations)).toEqual(inOrder);
});

test("equal citations are equal", () => {
  expect(compareCitations("45 CFR 164.410(b)", "45 CFR 164.410(b)")).toBe(0);
});
