import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Vendor, vendorSchema } from "@/lib/vendors/schema";

/** Every file of `vendors/` with what stands in it, read from disk. */
export const vendorFiles = readdirSync("vendors")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(`vendors/${name}`, "utf8") }));

/** The directory as the site serves it. */
export const directory: readonly Vendor[] = vendorFiles.map(({ text }) => vendorSchema.parse(parse(text)));

/** The entry of this slug; the tests name only vendors that are there. */
export function vendorNamed(slug: string): Vendor {
  const found = directory.find((vendor) => vendor.slug === slug);
  if (!found) throw new Error(`No file vendors/${slug}.yaml`);
  return found;
}
