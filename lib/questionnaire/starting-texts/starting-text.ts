import type { Answers } from "../answers";

/** Where the description of a kind of service starts: to be edited, never evidence of what a vendor does. */
export interface StartingText {
  /** The kind as a person would say it. */
  readonly label: string;
  readonly services: string;
  readonly phi: Answers["phi"]["categories"];
  /** What usually goes wrong with PHI in this kind of service. */
  readonly risks: readonly string[];
}
