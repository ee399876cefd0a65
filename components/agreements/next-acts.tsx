import { Button, ButtonLink } from "@/components/ui/button";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import type { AgreementAct } from "@/lib/agreements/lifecycle";

/** What can be done with the agreement now, the likeliest first. */
export function NextActs({
  agreement,
  acts,
  draftId,
  change,
}: {
  readonly agreement: AgreementRecord;
  readonly acts: readonly AgreementAct[];
  /** A change that was begun and not finished. */
  readonly draftId: string | null;
  readonly change: () => Promise<void>;
}) {
  if (acts.length === 0) return null;
  const href = (act: AgreementAct) => `/agreements/${agreement.id}/${act}`;
  return (
    <div className="flex flex-wrap gap-3">
      {acts.includes("sign") ? (
        <ButtonLink weight="secondary" href={href("sign")}>
          Mark as signed
        </ButtonLink>
      ) : null}
      {acts.includes("renew") ? (
        <ButtonLink weight={agreement.paper === "vendor" ? "primary" : "secondary"} href={href("renew")}>
          {agreement.endDate === null ? "Review" : "Renew"}
        </ButtonLink>
      ) : null}
      {acts.includes("change") ? (
        <form action={change}>
          <Button weight="secondary">{draftId === null ? "Change" : "Go on with your change"}</Button>
        </form>
      ) : null}
      {acts.includes("end") ? (
        <ButtonLink weight="quiet" href={href("end")}>
          End
        </ButtonLink>
      ) : null}
    </div>
  );
}
