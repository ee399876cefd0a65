"use client";

import { TextField } from "@/components/ui/text-field";
import { problemAt, typedAt } from "@/lib/forms/form-state";
import { type SettingsAction, SettingsForm } from "./settings-form";

export function NameForm({ action, name }: { readonly action: SettingsAction; readonly name: string }) {
  return (
    <SettingsForm action={action} button="Save name">
      {(state) => (
        <TextField
          name="name"
          label="Name"
          hint="Shown in your register and in reminders. Agreements keep the legal names that stand in them."
          autoComplete="organization"
          maxLength={200}
          required
          key={typedAt(state, "name", name)}
          defaultValue={typedAt(state, "name", name)}
          error={problemAt(state, "name")}
        />
      )}
    </SettingsForm>
  );
}
