"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type FormState, untouched } from "@/lib/forms/form-state";

export type SettingsAction = (state: FormState, form: FormData) => Promise<FormState>;

/** One setting with its own button, and a word on how saving it went. */
export function SettingsForm({
  action,
  button,
  children,
}: {
  readonly action: SettingsAction;
  readonly button: string;
  readonly children: (state: FormState) => ReactNode;
}) {
  const [state, send, sending] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="mt-4 grid gap-5">
      {state.status === "refused" ? <ErrorSummary problems={state.problems} /> : null}
      {children(state)}
      <div className="flex flex-wrap items-center gap-4">
        <Button weight="secondary" disabled={sending}>
          {button}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {state.status === "done" ? state.message : ""}
        </p>
      </div>
    </form>
  );
}
