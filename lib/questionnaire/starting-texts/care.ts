import type { StartingText } from "./starting-text";

/** Services at the side of the patient's care. */
export const careTexts = {
  ehr: {
    label: "Electronic health record",
    services:
      "Hosting and supporting the electronic health record in which the customer documents care, so that the customer can treat its patients, bill for care and run its practice.",
    phi: [
      "demographics",
      "contact",
      "appointments",
      "clinical-notes",
      "diagnoses",
      "medications",
      "lab-results",
      "insurance",
    ],
    risks: [
      "Patients’ requests for their records often arrive here: settle who answers.",
      "Leaving is hard unless the return of the whole record, in a usable format, is agreed.",
    ],
  },
  telehealth: {
    label: "Telehealth visits",
    services:
      "Providing the video, messaging and waiting-room service through which the customer’s clinicians see patients remotely, and supporting its use.",
    phi: ["contact", "appointments", "clinical-notes", "recordings"],
    risks: [
      "Recordings and transcripts may be kept without anyone asking for them.",
      "Chat and file sharing outlive the visit.",
    ],
  },
  "ai-scribe": {
    label: "AI scribe",
    services:
      "Recording or listening to visits, transcribing them, and drafting clinical notes for the customer’s clinicians to review and sign.",
    phi: ["recordings", "clinical-notes", "diagnoses", "medications"],
    risks: [
      "Audio and drafts may be kept to improve models: decide about AI training and de-identification.",
      "The model may be run by another company, which is then a subcontractor.",
    ],
  },
  transcription: {
    label: "Transcription",
    services: "Turning the customer’s dictations and recordings into written clinical documents and returning them.",
    phi: ["recordings", "clinical-notes", "diagnoses"],
    risks: [
      "Typists or reviewers may work outside the United States.",
      "Source audio is often kept longer than the text.",
    ],
  },
  "patient-intake": {
    label: "Patient intake",
    services:
      "Collecting registration, history, insurance and consent forms from the customer’s patients before visits and passing them to the customer’s systems.",
    phi: ["demographics", "contact", "insurance", "diagnoses", "medications"],
    risks: [
      "Free-text answers hold more than the form asked for.",
      "Links and reminders travel by unencrypted email or text.",
    ],
  },
  scheduling: {
    label: "Scheduling",
    services: "Letting patients book, change and cancel appointments with the customer, and sending reminders of them.",
    phi: ["contact", "appointments"],
    risks: ["An appointment’s type or clinic can reveal a diagnosis.", "Calendar copies spread to personal devices."],
  },
  interoperability: {
    label: "Health data exchange",
    services:
      "Moving health records between the customer and the other systems that the customer connects, translating their formats, for treatment, payment and health care operations.",
    phi: ["demographics", "clinical-notes", "diagnoses", "medications", "lab-results", "claims"],
    risks: ["Copies remain in queues and logs.", "Each connected system is a disclosure that must be allowed."],
  },
  fax: {
    label: "Online fax",
    services: "Sending, receiving and storing the customer’s faxes over the internet.",
    phi: ["demographics", "clinical-notes", "lab-results", "billing"],
    risks: ["Received faxes are kept for years by default.", "Delivery to email sends PHI onward unprotected."],
  },
  "answering-service": {
    label: "Answering service",
    services: "Answering the customer’s telephone outside office hours, taking messages and passing on urgent calls.",
    phi: ["contact", "appointments", "clinical-notes", "recordings"],
    risks: ["Operators write down symptoms.", "Messages are sent to clinicians’ personal phones."],
  },
  "records-disposal": {
    label: "Destruction of records",
    services:
      "Collecting the customer’s paper records and storage media and destroying them so that nothing can be read.",
    phi: ["other"],
    risks: ["Proof of destruction is the point: ask for a certificate.", "The paper travels before it is destroyed."],
  },
} as const satisfies Record<string, StartingText>;
