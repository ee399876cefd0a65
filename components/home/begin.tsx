import { ButtonLink } from "@/components/ui/button";

/** What it costs, and the way in. */
export function Begin() {
  return (
    <section aria-labelledby="begin" className="border-t border-hairline pt-14">
      <h2 id="begin">What it costs</h2>
      <div className="mt-3 grid gap-x-16 gap-y-4 lg:grid-cols-2">
        <p className="max-w-measure">
          Nothing. OpenBAA is open source and you run it yourself, on a laptop or a server; agreements stay in your own
          Postgres database. The code is under Apache-2.0, the clauses and vendor facts under CC BY 4.0.
        </p>
        <p className="max-w-measure">
          You need no account to begin. What you type is kept for this browser alone; sign in later, by emailed link, to
          keep it for good and to be reminded.
        </p>
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/start" weight="secondary">
          Start an agreement
        </ButtonLink>
        <ButtonLink href="/agreements/record" weight="secondary">
          Record one you already signed
        </ButtonLink>
      </p>
    </section>
  );
}
