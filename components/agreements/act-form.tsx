"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type FormState, untouched } from "@/lib/forms/form-state";

export type Act = (state: FormState, form: FormData) => Promise<FormState>;

/** A form that does one thing to an agreement, then leads back to it. What was refused comes back as it was typed. */
export function ActForm({
  action,
  button,
  hidden,
  children,
}: {
  readonly action: Act;
  readonly button: string;
  /** What the form is about, sent along unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly children: (state: FormState) => ReactNode;
}) {
  const [state, act, pending] = useActionState(action, untouched);
  return (
    <form action={act} className="max-w-2xl" noValidate>
      {state.status === "refused" ? <ErrorSummary key={attempt(state)} problems={state.problems} /> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid gap-7">{children(state)}</div>
      <p className="mt-8">
        <Button disabled={pending}>{button}</Button>
      </p>
    </form>
  );
}

/** A second refusal is announced again. */
function attempt(state: Extract<FormState, { status: "refused" }>): string {
  return JSON.stringify([state.problems, state.typed]);
}
