import type { StartingText } from "./starting-text";

/** Services that the customer's own systems run on. */
export const platformTexts = {
  "cloud-hosting": {
    label: "Cloud hosting",
    services: "Providing the computing, storage and network services on which the customer runs its applications.",
    phi: ["demographics", "contact", "clinical-notes", "diagnoses", "billing", "usage-events"],
    risks: [
      "Only some of the services are within a vendor’s agreement; the customer must keep PHI inside them.",
      "How it is set up is the customer’s part.",
    ],
  },
  storage: {
    label: "File storage",
    services: "Storing, synchronizing and sharing the customer’s files.",
    phi: ["demographics", "clinical-notes", "images", "billing"],
    risks: ["Shared links reach anyone who has them.", "Copies synchronize to personal devices."],
  },
  backup: {
    label: "Backup",
    services: "Making, keeping and restoring backups of the customer’s systems and files.",
    phi: ["demographics", "clinical-notes", "billing", "other"],
    risks: ["Deleting at the end takes as long as the oldest backup lives."],
  },
  website: {
    label: "Website",
    services: "Hosting the customer’s website and handling what visitors enter there.",
    phi: ["contact", "appointments", "usage-events"],
    risks: ["Trackers on pages behind a sign-in disclose PHI.", "Contact forms collect more than expected."],
  },
  cms: {
    label: "Content management",
    services: "Storing and publishing the content of the customer’s sites and apps.",
    phi: ["contact", "other"],
    risks: ["Media folders hold patients’ pictures and documents."],
  },
  monitoring: {
    label: "Monitoring and logs",
    services:
      "Collecting logs, errors and measurements from the customer’s systems so that the customer can keep them running.",
    phi: ["usage-events", "other"],
    risks: ["Error reports contain whole records.", "Logs are kept longer than the data itself."],
  },
  security: {
    label: "Security",
    services: "Watching over and protecting the customer’s systems and network, and helping it with incidents.",
    phi: ["usage-events", "other"],
    risks: ["The tools see everything that passes through."],
  },
  identity: {
    label: "Sign-in and identity",
    services: "Signing the customer’s staff and patients in to its applications and keeping their accounts.",
    phi: ["contact", "demographics", "usage-events"],
    risks: ["The list of accounts is a list of patients."],
  },
  "password-manager": {
    label: "Password manager",
    services: "Storing and sharing the passwords and secrets of the customer’s staff.",
    phi: ["other"],
    risks: ["Secure notes and attachments end up holding PHI."],
  },
  "developer-tools": {
    label: "Developer tools",
    services: "Hosting the tools with which the customer’s developers write, test and deliver software.",
    phi: ["other"],
    risks: ["Test data is often copied from production."],
  },
  "low-code": {
    label: "Apps without code",
    services: "Hosting the applications that the customer’s staff assemble, and their data.",
    phi: ["demographics", "contact", "other"],
    risks: ["Apps multiply faster than anyone reviews them."],
  },
  automation: {
    label: "Automation",
    services: "Moving data between the customer’s applications by rules that the customer sets.",
    phi: ["contact", "appointments", "other"],
    risks: ["Histories of runs keep the data that passed.", "Each connected app needs its own agreement."],
  },
  workflow: {
    label: "Workflow",
    services: "Routing tasks, forms and documents through the customer’s processes.",
    phi: ["demographics", "contact", "other"],
    risks: ["Attachments stay with finished tasks."],
  },
  "it-management": {
    label: "IT management",
    services: "Managing the customer’s computers, network and accounts, and helping its staff.",
    phi: ["other"],
    risks: ["Remote support shows whatever is on the screen.", "The provider’s own tools are subcontractors."],
  },
} as const satisfies Record<string, StartingText>;
