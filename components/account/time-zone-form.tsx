"use client";

import { SelectField } from "@/components/ui/select-field";
import { problemAt, typedAt } from "@/lib/forms/form-state";
import { type SettingsAction, SettingsForm } from "./settings-form";

interface TimeZoneFormProps {
  readonly action: SettingsAction;
  readonly timeZone: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function TimeZoneForm({ action, timeZone, options }: TimeZoneFormProps) {
  return (
    <SettingsForm action={action} button="Save time zone">
      {(state) => (
        <SelectField
          name="timeZone"
          label="Where your organization is"
          hint="Reminders arrive at 9:00 in the morning of this time zone, and days begin and end by it."
          options={options}
          key={typedAt(state, "timeZone", timeZone)}
          defaultValue={typedAt(state, "timeZone", timeZone)}
          error={problemAt(state, "timeZone")}
        />
      )}
    </SettingsForm>
  );
}
