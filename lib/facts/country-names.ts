import { countries } from "../questionnaire/countries";

const names: Readonly<Record<string, string>> = countries;

/** The name printed for an ISO 3166-1 alpha-2 code; anything that is not a known code is printed as it was given. */
export function countryName(code: string): string {
  return names[code.trim().toUpperCase()]?.replace(" & ", " and ") ?? code;
}
