"use client";

import { type Act, ActForm } from "./act-form";
import { TypedField } from "./typed-field";

export function EndForm({
  action,
  agreementId,
  today,
}: {
  readonly action: Act;
  readonly agreementId: string;
  readonly today: string;
}) {
  return (
    <ActForm action={action} button="End agreement" hidden={{ agreementId }}>
      {(state) => (
        <>
          <TypedField
            state={state}
            name="endedOn"
            type="date"
            width="short"
            known={today}
            label="Last day"
            hint="It may lie ahead, where notice was given for a later day."
            required
          />
          <TypedField state={state} name="reason" label="Reason" optional maxLength={500} />
        </>
      )}
    </ActForm>
  );
}
