import Link from "next/link";
import type { ReactNode } from "react";
import { VerdictTag } from "@/components/ui/verdict-tag";
import type { RegisterRowWords } from "@/lib/agreements/register-row";
import { longDate } from "@/lib/calendar/long-date";
import { StatusTag } from "./status-tag";

const columns = ["Counterparty", "Vendor and plan", "Status", "Effective", "Ends or review", "Next reminder"];

const untilWords = { end: "Ends", renews: "Renews itself after", review: "Review" } as const;

/** The organization's agreements, a line each; on a phone, one entry under the other. */
export function RegisterTable({ rows }: { readonly rows: readonly RegisterRowWords[] }) {
  return (
    <table className="w-full border-collapse text-left max-lg:block">
      <caption className="sr-only">Agreements, newest first</caption>
      <thead className="max-lg:sr-only">
        <tr className="border-b border-control text-sm text-quiet">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pr-6 font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block max-lg:border-t max-lg:border-hairline">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: RegisterRowWords }) {
  return (
    <tr className="border-b border-hairline align-top max-lg:block max-lg:py-5">
      <th scope="row" className="font-normal max-lg:block lg:w-[26%] lg:py-4 lg:pr-6">
        <Link
          href={row.href}
          prefetch={false}
          className="inline-flex min-h-6 items-center font-semibold [overflow-wrap:anywhere]"
        >
          <bdi>{row.counterparty}</bdi>
        </Link>
        <span className="block text-sm text-quiet">{row.paper}</span>
      </th>
      <Cell name="Vendor and plan" empty={row.vendorPlan === null}>
        {row.vendorPlan ? (
          <>
            <span className="[overflow-wrap:anywhere]">
              {[row.vendorPlan.vendor, row.vendorPlan.plan].filter(Boolean).join(", ")}
            </span>
            {row.vendorPlan.verdict ? (
              <span className="mt-1 block">
                <VerdictTag verdict={row.vendorPlan.verdict} />
              </span>
            ) : null}
          </>
        ) : null}
      </Cell>
      <Cell name="Status" bare>
        <StatusTag standing={row.standing} />
      </Cell>
      <Cell name="Effective" empty={row.effectiveDate === null}>
        {row.effectiveDate ? longDate(row.effectiveDate) : null}
      </Cell>
      <Cell name="Ends or review" bare={row.until !== null} empty={row.until === null}>
        {row.until ? (
          <>
            <span className="text-quiet">{untilWords[row.until.kind]}</span>{" "}
            <span className="lg:block">{longDate(row.until.date)}</span>
          </>
        ) : null}
      </Cell>
      <Cell name="Next reminder" empty={row.nextReminder === null}>
        {row.nextReminder}
      </Cell>
    </tr>
  );
}

/** A cell; on a phone it carries its column's name, unless it says itself what it is, and goes where it is empty. */
function Cell({
  name,
  bare = false,
  empty = false,
  children,
}: {
  readonly name: string;
  readonly bare?: boolean;
  readonly empty?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <td className={`text-sm max-lg:mt-1.5 lg:py-4 lg:pr-6 ${empty ? "max-lg:hidden" : "max-lg:block"}`}>
      {bare || empty ? null : <span className="text-quiet lg:hidden">{name}: </span>}
      {empty ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">None</span>
        </>
      ) : (
        children
      )}
    </td>
  );
}
