"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { type FormState, problemAt, typedAt, untouched } from "@/lib/forms/form-state";

interface SignInFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The path to go to once signed in. */
  readonly callbackUrl: string;
}

/** One field. The browser's time zone goes along where there is JavaScript to ask it. */
export function SignInForm({ action, callbackUrl }: SignInFormProps) {
  const [state, send, sending] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="grid gap-6">
      {state.status === "refused" ? <ErrorSummary problems={state.problems} /> : null}
      <TextField
        name="email"
        type="email"
        label="Email address"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="email"
        required
        maxLength={254}
        width="name"
        defaultValue={typedAt(state, "email", "")}
        key={typedAt(state, "email", "")}
        error={problemAt(state, "email")}
      />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <BrowserTimeZone />
      <div>
        <Button disabled={sending}>{sending ? "Sending the link" : "Email me a sign-in link"}</Button>
      </div>
    </form>
  );
}

function BrowserTimeZone() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  });
  return <input ref={field} type="hidden" name="timeZone" defaultValue="" />;
}
