import type { StartingText } from "./starting-text";

/** Services through which people talk, write and meet. */
export const communicationTexts = {
  email: {
    label: "Email",
    services: "Sending, receiving and storing the customer’s email, including messages to and about patients.",
    phi: ["contact", "appointments", "clinical-notes"],
    risks: ["Subject lines and addresses are not encrypted on the way.", "Mailboxes keep PHI for years."],
  },
  messaging: {
    label: "Text messages and chat",
    services:
      "Carrying and storing messages between the customer, its staff and its patients, such as reminders, follow-ups and questions about care.",
    phi: ["contact", "appointments", "clinical-notes"],
    risks: ["Text messages pass through carriers unencrypted.", "Logs keep the words as well as the numbers."],
  },
  voip: {
    label: "Telephone",
    services: "Carrying the customer’s calls and keeping its voicemail, recordings and transcripts.",
    phi: ["contact", "recordings"],
    risks: ["Voicemail sent on by email leaves the protected system.", "Recording may be on by default."],
  },
  video: {
    label: "Video meetings",
    services: "Providing video meetings in which the customer’s staff see patients or discuss their care.",
    phi: ["contact", "recordings"],
    risks: ["Cloud recordings, captions and AI summaries are kept apart from the meeting."],
  },
  support: {
    label: "Customer support desk",
    services: "Receiving, tracking and storing the requests that patients and staff send to the customer’s support.",
    phi: ["contact", "usage-events", "other"],
    risks: ["People describe symptoms and attach pictures unasked.", "Add-ons of other makers read the tickets."],
  },
  marketing: {
    label: "Marketing messages",
    services:
      "Sending the customer’s newsletters and notices to its patients, and reporting to the customer how they were received.",
    phi: ["contact", "usage-events"],
    risks: [
      "Being on a clinic’s list already says that someone is its patient.",
      "Paid marketing with PHI needs the patient’s authorization: 45 CFR 164.508(a)(3).",
    ],
  },
  crm: {
    label: "Customer relationship management",
    services: "Keeping the customer’s contacts, referrals and correspondence, and the tasks that follow from them.",
    phi: ["contact", "appointments", "insurance"],
    risks: ["Notes fields fill with clinical detail.", "Connected apps copy the contacts."],
  },
  forms: {
    label: "Online forms",
    services: "Publishing the customer’s forms, collecting what patients enter and delivering it to the customer.",
    phi: ["contact", "demographics", "diagnoses", "insurance"],
    risks: ["Notifications by email carry the answers.", "Submissions stay until somebody deletes them."],
  },
  "e-signature": {
    label: "Electronic signatures",
    services:
      "Sending the customer’s consents and other documents to patients for signature and keeping what was signed.",
    phi: ["demographics", "contact", "other"],
    risks: ["The title of a consent can reveal a treatment.", "Signed copies are sent by email as attachments."],
  },
} as const satisfies Record<string, StartingText>;
