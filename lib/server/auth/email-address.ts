import "server-only";
import { z } from "zod";

const MESSAGE = "Enter an email address like name@example.com";

/**
 * One plain address, in lower case. Letters outside ASCII, quotes, commas, spaces, line breaks and a second "@" (or a
 * letter that looks like one) are refused, so that no mail program can read another recipient out of it.
 */
export const emailAddressSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, MESSAGE)
  .regex(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/, MESSAGE);
