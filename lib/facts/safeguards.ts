import { countryName } from "./country-names";
import type { Condition, Wording } from "./fact";
import { sayOrBlank, series } from "./phrasing";

/** None of these levels is set by HIPAA: each is what the parties agree on top of Subpart C. */
export const safeguardConditions = {
  encryptionAppropriate: ({ safeguards }) => safeguards.encryption === "appropriate",
  encryptionNistAligned: ({ safeguards }) => safeguards.encryption === "nist-aligned",
  encryptionFipsValidated: ({ safeguards }) => safeguards.encryption === "fips-validated",
  multiFactorRequired: ({ safeguards }) => safeguards.multiFactor,
  locationUnrestricted: ({ safeguards }) => safeguards.offshore === "unrestricted",
  locationUsStorage: ({ safeguards }) => safeguards.offshore === "us-storage",
  locationUsStorageAndAccess: ({ safeguards }) => safeguards.offshore === "us-storage-and-access",
  locationUsAndCanada: ({ safeguards }) => safeguards.offshore === "us-and-canada",
  locationApprovedCountries: ({ safeguards }) => safeguards.offshore === "approved-countries",
  locationLimited: ({ safeguards }) => safeguards.offshore !== "unrestricted",
} satisfies Record<string, Condition>;

export const safeguardWords = {
  approvedCountries: ({ safeguards }) =>
    sayOrBlank(series([...new Set(safeguards.approvedCountries.map(countryName))]), "Approved countries"),
} satisfies Record<string, Wording>;
