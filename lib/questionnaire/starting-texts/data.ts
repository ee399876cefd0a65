import type { StartingText } from "./starting-text";

/** Services that collect, move, study and show data. */
export const dataTexts = {
  cdp: {
    label: "Customer data platform",
    services:
      "Collecting events from the customer’s app and website and sending them to the destinations that the customer selects, to operate and support them.",
    phi: ["contact", "appointments", "usage-events"],
    risks: [
      "Every destination receives a copy; each needs its own agreement.",
      "Page names and event properties can reveal a condition.",
    ],
  },
  analytics: {
    label: "Product analytics",
    services:
      "Recording how people use the customer’s app and website, and reporting it to the customer so that it can improve them.",
    phi: ["usage-events", "contact"],
    risks: [
      "A visit to a page about a condition, tied to a person, can be PHI.",
      "Session replay captures what is typed.",
    ],
  },
  bi: {
    label: "Business intelligence",
    services: "Connecting to the customer’s data, and preparing reports and dashboards for the customer’s staff.",
    phi: ["demographics", "appointments", "diagnoses", "billing"],
    risks: ["Extracts and scheduled emails spread copies.", "Small groups in a report can identify people."],
  },
  "data-pipeline": {
    label: "Data pipelines",
    services: "Copying the customer’s data from its source systems into the stores that the customer selects.",
    phi: ["demographics", "contact", "appointments", "claims"],
    risks: ["Staging areas and failed loads keep copies.", "A new column is copied before anyone looks at it."],
  },
  database: {
    label: "Database",
    services: "Running the databases in which the customer keeps its application’s data, with their backups.",
    phi: ["demographics", "contact", "clinical-notes", "diagnoses", "usage-events"],
    risks: ["Backups outlive the data they were made of.", "Query logs can hold values."],
  },
  search: {
    label: "Search",
    services: "Indexing the customer’s records so that its staff and patients can find them.",
    phi: ["demographics", "contact", "other"],
    risks: ["The index is a second copy of the records.", "What people search for is itself telling."],
  },
  ai: {
    label: "AI models",
    services:
      "Processing the text, images or audio that the customer submits to AI models and returning the results to the customer.",
    phi: ["clinical-notes", "diagnoses", "other"],
    risks: [
      "Prompts and results may be kept or used for training: decide both.",
      "Not every model, feature and endpoint is within a vendor’s agreement.",
    ],
  },
  "ai-observability": {
    label: "Monitoring of AI",
    services:
      "Recording the requests that the customer sends to AI models, and their results, so that the customer can test and improve them.",
    phi: ["clinical-notes", "other"],
    risks: ["Traces hold whole prompts, PHI included.", "Reviewers of results see real patients."],
  },
  experimentation: {
    label: "Experiments",
    services: "Assigning users of the customer’s app to variants, and measuring the results for the customer.",
    phi: ["usage-events"],
    risks: ["User attributes used for targeting can be PHI."],
  },
  "feature-flags": {
    label: "Feature flags",
    services: "Deciding, by rules that the customer sets, which users of its app see which features.",
    phi: ["usage-events"],
    risks: ["Names and emails are often sent as user attributes without need."],
  },
  "product-adoption": {
    label: "In-app guidance",
    services: "Showing guides and announcements inside the customer’s app and measuring their use for the customer.",
    phi: ["usage-events", "contact"],
    risks: ["The script can read what is on the page."],
  },
} as const satisfies Record<string, StartingText>;
