import { expect, test } from "vitest";
import { fitText } from "@/lib/renderers/pdf/fit-text";
import { bundledFonts } from "@/tests/support/pdf-fonts";

test("two short names stay whole", async () => {
  expect(fitText(await bundledFonts(), ["Acme", "Segment"], 200, 8)).toEqual(["Acme", "Segment"]);
});

test("a long name is cut in the room that the short one leaves, and both fit", async () => {
  const fonts = await bundledFonts();
  const [one, other] = fitText(fonts, ["Long ".repeat(40).trim(), "Acme"], 200, 8);
  expect(other).toBe("Acme");
  expect(one).toMatch(/^Long .*…$/);
  expect(fonts.width(one, 8) + fonts.width(other, 8)).toBeLessThanOrEqual(200);
  expect(fonts.width(one, 8)).toBeGreaterThan(150);
});

test("two long names share the room, and no emoji is cut in two", async () => {
  const fonts = await bundledFonts();
  const names = ["👩‍⚕️".repeat(50), "W".repeat(200)] as const;
  await fonts.open(names.join(""));
  const [one, other] = fitText(fonts, names, 200, 8);
  expect(fonts.width(one, 8) + fonts.width(other, 8)).toBeLessThanOrEqual(200.01);
  expect(one).toMatch(/^(👩‍⚕️)+…$/u);
  expect(other).toMatch(/^W+…$/);
});
