/** The least that a person must say. */
export const SMALLEST = {
  relationship: "business-associate",
  customer: { legalName: "Harbor Dental PLLC" },
  vendor: { legalName: "Example Analytics, Inc." },
  services: "Measures the use of the clinic's patient app.",
} as const;
