import type { Metadata } from "next";
import type { ReactNode } from "react";
import { MemberList } from "@/components/account/member-list";
import { NameForm } from "@/components/account/name-form";
import { RemindersForm } from "@/components/account/reminders-form";
import { TimeZoneForm } from "@/components/account/time-zone-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { longDate } from "@/lib/calendar/long-date";
import { timeZoneLabel, timeZones } from "@/lib/reminders/time-zones";
import { requireSignedInMember } from "@/lib/server/auth/current-member";
import { listMembers } from "@/lib/server/auth/list-members";
import { saveName, saveReminders, saveTimeZone, signOutHere, signOutOnEveryDevice } from "./actions";

export const metadata: Metadata = { title: "Account", robots: { index: false } };

export default async function SettingsPage() {
  const member = await requireSignedInMember("/settings");
  const members = await listMembers(member);
  const self = members.find(({ userId }) => userId === member.userId);
  const since = (date: Date) => longDate(calendarDay(date, member.timeZone));
  // A zone chosen before the runtime's list changed its name is still offered.
  const zones = [...new Set([...timeZones(), member.timeZone])];
  return (
    <div className="page">
      <PageHeader
        title="Account"
        lead={
          <>
            You are signed in as <span className="[overflow-wrap:anywhere]">{member.email}</span>.
          </>
        }
      />
      <div className="grid max-w-2xl gap-14">
        <Part title="Organization">
          <NameForm action={saveName} name={member.organisationName} />
        </Part>
        <Part title="Time zone">
          <TimeZoneForm
            action={saveTimeZone}
            timeZone={member.timeZone}
            options={zones.map((zone) => ({ value: zone, label: timeZoneLabel(zone) }))}
          />
        </Part>
        <Part title="Members">
          <MemberList members={members.map((one) => ({ ...one, since: since(one.since) }))} userId={member.userId} />
          <p className="mt-3 max-w-measure text-sm text-quiet">
            Everyone listed here sees the organization’s agreements. Nobody joins by having the same email domain.
          </p>
        </Part>
        <Part title="Reminders">
          <RemindersForm action={saveReminders} wantsReminders={self?.wantsReminders ?? true} />
        </Part>
        <Part title="Signing out">
          <p className="mt-3 max-w-measure">
            A session ends by itself after 30 days without a visit. Signing out on every device ends all of them now.
          </p>
          <div className="mt-5 flex flex-wrap gap-4">
            <form action={signOutHere}>
              <Button weight="secondary">Sign out</Button>
            </form>
            <form action={signOutOnEveryDevice}>
              <Button weight="secondary">Sign out on every device</Button>
            </form>
          </div>
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
