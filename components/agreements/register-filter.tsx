import Link from "next/link";
import { Button } from "@/components/ui/button";

const choices = [
  { value: "", label: "Any status" },
  { value: "draft", label: "Draft" },
  { value: "finished", label: "Finished, not signed" },
  { value: "in-force", label: "In force" },
  { value: "ended", label: "Ended" },
];

/** Finds agreements by counterparty and status. A plain form: what it found has an address of its own. */
export function RegisterFilter({ status, search }: { readonly status: string; readonly search: string }) {
  return (
    <search aria-label="Agreements">
      <form method="get" action="/agreements" className="mb-8 flex flex-wrap items-end gap-4">
        <div className="w-full sm:w-72">
          <label htmlFor="search" className="block text-sm font-semibold">
            Counterparty
          </label>
          <input id="search" name="search" type="search" defaultValue={search} className="control mt-1 w-full" />
        </div>
        <div className="w-full sm:w-56">
          <label htmlFor="status" className="block text-sm font-semibold">
            Status
          </label>
          <select id="status" name="status" defaultValue={status} className="control mt-1 w-full">
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
        <Button weight="secondary">Show</Button>
        {status !== "" || search !== "" ? (
          <Link href="/agreements" prefetch={false} className="inline-flex min-h-11 items-center text-sm">
            Show all
          </Link>
        ) : null}
      </form>
    </search>
  );
}
