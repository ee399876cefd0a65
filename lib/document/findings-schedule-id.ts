/** The schedule of findings: it reports on the agreement and is no part of what was agreed. */
export const FINDINGS_SCHEDULE_ID = "findings";
