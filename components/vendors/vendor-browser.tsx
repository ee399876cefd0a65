"use client";

import { useEffect, useState } from "react";
import { type Choices, categoriesOf, choicesFrom, narrow, noChoices } from "@/lib/vendors/narrow";
import type { ListEntry } from "@/lib/vendors/search-index";
import { VendorFilters } from "./vendor-filters";
import { VendorResults } from "./vendor-results";

/**
 * The whole directory, narrowed down as one types. The page is sent with every entry in it; without JavaScript the
 * same form asks the results page. What is chosen stays in the address, so that a list can be shared.
 */
export function VendorBrowser({ entries }: { readonly entries: readonly ListEntry[] }) {
  const [choices, setChoices] = useState<Choices>(noChoices);
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    setChoices(choicesFrom((name) => asked.get(name)));
  }, []);

  function choose(change: Partial<Choices>) {
    const next = { ...choices, ...change };
    setChoices(next);
    window.history.replaceState(window.history.state, "", address(next));
  }

  return (
    <>
      <VendorFilters categories={categoriesOf(entries)} choices={choices} onChange={choose} />
      <VendorResults entries={narrow(entries, choices)} all={entries.length} />
    </>
  );
}

function address(choices: Choices): string {
  const query = new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== "")).toString();
  return query === "" ? "/vendors" : `/vendors?${query}`;
}
