import "server-only";

/** How long a guest's rows are kept, and its cookie with them, counted in days from the last visit. */
export const GUEST_DAYS = 90;
