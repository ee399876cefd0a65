import { describe, expect, test } from "vitest";
import { search } from "@/lib/vendors/search";
import { searchIndex } from "@/lib/vendors/search-index";
import { directory } from "../../support/vendor-files";

const index = searchIndex(directory);
const found = (typed: string) => search(index, typed).map(({ slug }) => slug);

describe("the first hit", () => {
  test.each([
    ["segment", "segment"],
    ["Segment", "segment"],
    ["segmnet", "segment"],
    ["segmant", "segment"],
    ["twilio segment", "segment"],
    ["segment.io", "segment"],
    ["https://www.segment.com/pricing", "segment"],
    ["twilio", "twilio"],
    ["twillio", "twilio"],
    ["sendgrid", "sendgrid"],
    ["send grid", "sendgrid"],
    ["chatgpt", "openai"],
    ["chat gtp", "openai"],
    ["claude", "anthropic-claude"],
    ["cluade", "anthropic-claude"],
    ["GA4", "google-analytics"],
    ["google anlytics", "google-analytics"],
    ["gogle forms", "google-forms"],
    ["g suite", "google-workspace"],
    ["gmail", "google-workspace"],
    ["outlook", "microsoft-365"],
    ["office 365", "microsoft-365"],
    ["mail chimp", "mailchimp"],
    ["mailchmip", "mailchimp"],
    ["calandly", "calendly"],
    ["whats app", "whatsapp"],
    ["docusing", "docusign"],
    ["kareo", "tebra"],
    ["doxy.me", "doxy-me"],
    ["zoom.us", "zoom"],
    ["aws", "aws"],
    ["amazon web services", "aws"],
    ["post hog", "posthog"],
    ["drop box", "dropbox"],
    ["supbase", "supabase"],
    ["does Segment sign a BAA?", "segment"],
    ["is zoom HIPAA compliant", "zoom"],
    ["pau", "paubox"],
  ])("of “%s” is %s", (typed, slug) => {
    expect(found(typed)[0]).toBe(slug);
  });
});

test("a category finds its vendors", () => {
  expect(found("analytics")).toEqual(expect.arrayContaining(["google-analytics", "matomo", "mixpanel", "posthog"]));
  expect(found("voip")).toEqual(expect.arrayContaining(["goto-connect", "nextiva"]));
});

test("two words must both be found", () => {
  expect(found("google cloud")[0]).toBe("google-cloud");
  expect(found("slack zzzzzz")).toEqual([]);
});

test.each(["", "   ", "?!", "qqqqqqqq", "<script>alert(1)</script>"])("nothing is found for “%s”", (typed) => {
  expect(found(typed)).toEqual([]);
});

test("three letters are taken at their word", () => {
  expect(found("axs")).not.toContain("aws");
});

test("no more hits than asked for", () => {
  expect(search(index, "a", 3)).toHaveLength(3);
});

test("the index tells the browser no more than it needs", () => {
  for (const entry of index) {
    expect(Object.keys(entry).sort()).toEqual(["aliases", "category", "domains", "name", "posture", "slug"]);
  }
});
