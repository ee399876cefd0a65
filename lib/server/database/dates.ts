import "server-only";

/**
 * Calendar dates travel as ISO strings ("2027-02-28"); Prisma hands a DATE column over as a Date at midnight UTC.
 * These are the only two places where one becomes the other.
 */
export function toIsoDate(date: Date): string;
export function toIsoDate(date: Date | null): string | null;
export function toIsoDate(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

export function fromIsoDate(date: string): Date;
export function fromIsoDate(date: string | null): Date | null;
export function fromIsoDate(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00.000Z`);
}
