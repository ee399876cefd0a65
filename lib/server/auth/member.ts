import "server-only";

/** On whose behalf a request acts: a signed-in member of an organization, or the browser that holds a guest's secret. */
export interface Member {
  readonly organisationId: string;
  readonly organisationName: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly kind: "guest" | "member";
  /** Null for a guest. */
  readonly userId: string | null;
  readonly email: string | null;
}
