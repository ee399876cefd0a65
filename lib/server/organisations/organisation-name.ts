import { z } from "zod";

/** One line of up to 200 characters. */
export const organisationNameSchema = z
  .string()
  .trim()
  .min(1, "Enter the name of your organization")
  .max(200, "Enter a name of at most 200 characters")
  .regex(/^[^\p{Cc}]*$/u, "Enter the name on one line");
