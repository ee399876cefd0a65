import { expect, test } from "vitest";
import { publicVendor, publicVendorSchema } from "@/lib/vendors/public-vendor";
import { directory, vendorNamed } from "../../support/vendor-files";

test("every entry is what the published schema says, to the key", () => {
  for (const vendor of directory) {
    const shown = publicVendor(vendor);
    expect(publicVendorSchema.parse(shown)).toEqual(shown);
  }
});

test("a plan row carries its verdict and its sources, each with a date or the day it was read", () => {
  const [free, , business] = publicVendor(vendorNamed("segment")).plans;
  expect(free).toMatchObject({ id: "free", price: "$0", priceAsOf: "2026-04-20", verdict: "other-plan" });
  expect(business?.sources.map(({ kind, date, readOn }) => [kind, date ?? readOn])).toEqual([
    ["third-party", "2026-04-20"],
    ["copy", "2026-11-23"],
  ]);
});

test("a legal name is shown only where a document was seen", () => {
  expect(publicVendor(vendorNamed("segment")).legalEntity).toBe("Twilio Inc.");
  expect(publicVendor(vendorNamed("zoom")).legalEntity).toBeNull();
});
