import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as they travel in a link or a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a secret: SHA-256, in hexadecimal. Enough for secrets of 256 random bits. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
