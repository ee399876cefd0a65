interface MemberListProps {
  readonly members: readonly {
    readonly userId: string;
    readonly email: string;
    readonly since: string;
    readonly wantsReminders: boolean;
  }[];
  /** Whoever is looking. */
  readonly userId: string | null;
}

/** The people of an organization. `since` is a date in words. */
export function MemberList({ members, userId }: MemberListProps) {
  return (
    <ul className="mt-4 divide-y divide-hairline border-y border-hairline">
      {members.map((member) => (
        <li key={member.userId} className="grid gap-x-6 py-3 sm:grid-cols-[1fr_auto]">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {member.email}
            {member.userId === userId ? <span className="text-quiet"> (you)</span> : null}
          </span>
          <span className="text-sm text-quiet">
            Since {member.since}
            {member.wantsReminders ? "" : ", no reminders"}
          </span>
        </li>
      ))}
    </ul>
  );
}
