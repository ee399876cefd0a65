"use client";

import { type Act, ActForm } from "./act-form";
import { TypedField } from "./typed-field";

/** Moves the end, or the next review where no end was agreed. */
export function RenewForm({
  action,
  agreementId,
  from,
  proposed,
  kind,
}: {
  readonly action: Act;
  readonly agreementId: string;
  /** ISO calendar date, or empty where there is none yet. */
  readonly from: string;
  readonly proposed: string;
  readonly kind: "end" | "review";
}) {
  const isEnd = kind === "end";
  return (
    <ActForm action={action} button={isEnd ? "Renew" : "Mark as reviewed"} hidden={{ agreementId, from }}>
      {(state) => (
        <TypedField
          state={state}
          name="to"
          type="date"
          width="short"
          known={proposed}
          label={isEnd ? "New end" : "Next review"}
          hint={
            isEnd
              ? "As the parties agreed in writing. What was signed stays as it is."
              : "The day to look at the agreement again. It stays in force meanwhile."
          }
          required
        />
      )}
    </ActForm>
  );
}
