/**
 * What vendors are for, in the words that head a list. The starting texts of the questionnaire hang on the same ids.
 */
export const categories = [
  { id: "cdp", plural: "Customer data platforms" },
  { id: "analytics", plural: "Analytics" },
  { id: "email", plural: "Email" },
  { id: "messaging", plural: "Messaging" },
  { id: "video", plural: "Video" },
  { id: "voip", plural: "Phone" },
  { id: "telehealth", plural: "Telehealth" },
  { id: "scheduling", plural: "Scheduling" },
  { id: "forms", plural: "Forms and surveys" },
  { id: "e-signature", plural: "E-signature" },
  { id: "ehr", plural: "Health records" },
  { id: "ai", plural: "AI" },
  { id: "ai-scribe", plural: "AI scribes" },
  { id: "ai-observability", plural: "AI observability" },
  { id: "transcription", plural: "Transcription" },
  { id: "storage", plural: "File storage" },
  { id: "backup", plural: "Backup" },
  { id: "cloud-hosting", plural: "Cloud hosting" },
  { id: "database", plural: "Databases" },
  { id: "data-pipeline", plural: "Data pipelines" },
  { id: "bi", plural: "Business intelligence" },
  { id: "search", plural: "Search" },
  { id: "monitoring", plural: "Monitoring" },
  { id: "identity", plural: "Identity and sign-in" },
  { id: "security", plural: "Security" },
  { id: "password-manager", plural: "Password managers" },
  { id: "developer-tools", plural: "Developer tools" },
  { id: "low-code", plural: "App builders" },
  { id: "workflow", plural: "Workflow engines" },
  { id: "automation", plural: "Automation" },
  { id: "feature-flags", plural: "Feature flags" },
  { id: "experimentation", plural: "Experimentation" },
  { id: "product-adoption", plural: "Product adoption" },
  { id: "marketing", plural: "Marketing" },
  { id: "crm", plural: "CRM" },
  { id: "support", plural: "Help desks" },
  { id: "website", plural: "Website builders" },
  { id: "cms", plural: "Content systems" },
  { id: "productivity", plural: "Office suites" },
  { id: "project-management", plural: "Project management" },
  { id: "interoperability", plural: "Health data exchange" },
  { id: "patient-intake", plural: "Patient intake" },
  { id: "billing-clearinghouse", plural: "Billing and clearinghouses" },
  { id: "billing", plural: "Subscription billing" },
  { id: "payments", plural: "Payments" },
  { id: "accounting", plural: "Accounting" },
  { id: "payroll", plural: "Payroll" },
  { id: "hr", plural: "HR" },
  { id: "compliance", plural: "Compliance tools" },
  { id: "it-management", plural: "IT management" },
  { id: "fax", plural: "Fax" },
  { id: "answering-service", plural: "Answering services" },
  { id: "records-disposal", plural: "Records disposal" },
] as const;

export type CategoryId = (typeof categories)[number]["id"];

export const categoryIds = categories.map((category) => category.id) as unknown as readonly [
  CategoryId,
  ...CategoryId[],
];

export interface Category {
  readonly id: CategoryId;
  readonly plural: string;
}

/** The category of this id; every id of the type is in the list. */
export function category(id: CategoryId): Category {
  const found = categories.find((entry) => entry.id === id);
  if (!found) throw new Error(`No vendor category “${id}”`);
  return found;
}
