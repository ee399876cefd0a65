"use client";

import { type Act, ActForm } from "./act-form";
import { TypedField } from "./typed-field";

export function SignForm({
  action,
  agreementId,
  version,
  today,
  effectiveDate,
}: {
  readonly action: Act;
  readonly agreementId: string;
  readonly version: number;
  /** ISO calendar date in the organization's time zone. */
  readonly today: string;
  /** As it reads, where one was agreed. */
  readonly effectiveDate: string | null;
}) {
  return (
    <ActForm action={action} button="Mark as signed" hidden={{ agreementId, version: String(version) }}>
      {(state) => (
        <>
          <TypedField
            state={state}
            name="signedOn"
            type="date"
            width="short"
            max={today}
            label="Date of the last signature"
            hint={
              effectiveDate === null
                ? "The agreement takes effect on this day."
                : `The agreement takes effect on ${effectiveDate}, as agreed.`
            }
            required
          />
          <TypedField
            state={state}
            name="signedBy"
            label="Who signed"
            hint="The people who signed for the two parties, as they stand under the agreement."
            maxLength={200}
            required
          />
        </>
      )}
    </ActForm>
  );
}
