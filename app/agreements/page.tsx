import type { Metadata } from "next";
import Link from "next/link";
import { EmptyRegister } from "@/components/agreements/empty-register";
import { GuestNotice } from "@/components/agreements/guest-notice";
import { RegisterFilter } from "@/components/agreements/register-filter";
import { RegisterTable } from "@/components/agreements/register-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { organisationLabel } from "@/lib/agreements/organisation-label";
import { listAgreements } from "@/lib/server/agreements/list-agreements";
import { type RegisterQuery, readRegisterQuery } from "@/lib/server/agreements/register-query";
import { agreementRowWords, draftRowWords } from "@/lib/server/agreements/register-words";
import { currentMember } from "@/lib/server/auth/current-member";
import type { Member } from "@/lib/server/auth/member";
import { listDrafts } from "@/lib/server/drafts/list-drafts";

export const metadata: Metadata = { title: "Agreements" };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const [member, query] = [await currentMember(), readRegisterQuery(await searchParams)];
  const register = member === null ? null : await registerOf(member, query, new Date());
  const asked = query.status !== "" || query.search !== "";
  return (
    <>
      <PageHeader
        title="Agreements"
        lead={member?.kind === "member" ? organisationLabel(member.organisationName) : undefined}
      />
      {member?.kind === "guest" && register !== null && register.rows.length > 0 ? (
        <div className="mb-8">
          <GuestNotice returnTo="/agreements" />
        </div>
      ) : null}
      {register === null || (register.rows.length === 0 && !asked && query.cursor === null) ? (
        <>
          <EmptyRegister />
          {member?.kind === "member" ? null : (
            <p className="mt-8 text-sm text-quiet">
              Made some before? <Link href="/sign-in?callbackUrl=%2Fagreements">Sign in</Link> to see them.
            </p>
          )}
        </>
      ) : (
        <>
          <p className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-2">
            <ButtonLink href="/start">Prepare an agreement</ButtonLink>
            <ButtonLink href="/agreements/record" weight="quiet">
              Record one on the vendor’s paper
            </ButtonLink>
          </p>
          <RegisterFilter status={query.status} search={query.search} />
          {register.rows.length === 0 ? (
            <p role="status">No agreement matches. Try part of the name, or any status.</p>
          ) : (
            <RegisterTable rows={register.rows} />
          )}
          {register.nextHref ? (
            <p className="mt-6">
              <Link href={register.nextHref} prefetch={false} className="inline-flex min-h-11 items-center">
                Older agreements
              </Link>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

/** Drafts come first, on the first page. */
async function registerOf(member: Member, query: RegisterQuery, now: Date) {
  const calendar = { timeZone: member.timeZone, today: calendarDay(now, member.timeZone) };
  const showsDrafts = (query.status === "" || query.status === "draft") && query.cursor === null;
  const drafts = showsDrafts ? (await listDrafts(member)).map(draftRowWords) : [];
  const wanted = query.search.toLocaleLowerCase("en-US");
  const found = drafts.filter(({ counterparty }) => counterparty.toLocaleLowerCase("en-US").includes(wanted));
  if (query.status === "draft") return { rows: found, nextHref: null };
  const page = await listAgreements(member, { ...query, status: query.status === "" ? null : query.status }, now);
  const rows = page.rows.map(({ agreement, nextReminderAt }) =>
    agreementRowWords(agreement, member.kind === "guest" ? null : nextReminderAt, calendar),
  );
  const next = new URLSearchParams({ status: query.status, search: query.search, cursor: page.nextCursor ?? "" });
  return { rows: [...found, ...rows], nextHref: page.nextCursor === null ? null : `/agreements?${next}` };
}
