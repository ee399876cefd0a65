"use client";

import { type SettingsAction, SettingsForm } from "./settings-form";

export function RemindersForm({
  action,
  wantsReminders,
}: {
  readonly action: SettingsAction;
  readonly wantsReminders: boolean;
}) {
  return (
    <SettingsForm action={action} button="Save choice">
      {() => (
        <div className="flex gap-3 py-1.5">
          <input
            type="checkbox"
            id="wantsReminders"
            name="wantsReminders"
            value="yes"
            key={String(wantsReminders)}
            defaultChecked={wantsReminders}
            className="mt-[3px] size-5 shrink-0 accent-accent"
          />
          <label htmlFor="wantsReminders">Email me reminders of this organization’s agreements</label>
        </div>
      )}
    </SettingsForm>
  );
}
