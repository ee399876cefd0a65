import Link from "next/link";
import type { VersionSummary } from "@/lib/agreements/agreement-record";
import { longInstant } from "@/lib/agreements/us-date";

/** Every version, newest first, with what names it for ever. */
export function VersionList({
  agreementId,
  versions,
  signedVersion,
  timeZone,
}: {
  readonly agreementId: string;
  readonly versions: readonly VersionSummary[];
  readonly signedVersion: number | null;
  readonly timeZone: string;
}) {
  return (
    <ol className="divide-y divide-hairline border-y border-hairline text-sm">
      {versions.map((version) => (
        <li key={version.number} className="py-3">
          <p className="flex flex-wrap gap-x-3">
            <Link
              href={`/agreements/${agreementId}/versions/${version.number}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center font-semibold"
            >
              Version {version.number}
            </Link>
            {version.number === signedVersion ? <span>Signed</span> : null}
            <span className="text-quiet">{longInstant(version.createdAt, timeZone)}</span>
          </p>
          <dl className="mt-1 grid gap-x-3 text-quiet sm:grid-cols-[6.5rem_1fr]">
            <dt>Content</dt>
            <dd className="font-mono text-xs leading-6 [overflow-wrap:anywhere]">{version.contentHash}</dd>
            <dt>PDF SHA-256</dt>
            <dd className="font-mono text-xs leading-6 [overflow-wrap:anywhere]">{version.pdfSha256}</dd>
            <dt>Clause library</dt>
            <dd className="font-mono text-xs leading-6">{version.libraryVersion}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}
