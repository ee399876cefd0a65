"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { type SearchEntry, search } from "@/lib/vendors/search";
import { SearchResults } from "./search-results";

/**
 * Finds a vendor while one types, by keyboard or pointer (the combobox pattern). Before and without JavaScript it is a
 * form that asks the results page.
 */
export function VendorSearch({
  index,
  label,
  defaultValue = "",
}: {
  readonly index: readonly SearchEntry[];
  readonly label: string;
  readonly defaultValue?: string;
}) {
  const id = useId();
  const [typed, setTyped] = useState(defaultValue);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const hits = open ? search(index, typed) : [];
  const optionId = (position: number) => `${id}-option-${position}`;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const all = search(index, typed).length;
      setOpen(true);
      if (all > 0) setActive((now) => nextPosition(now, event.key === "ArrowDown" ? 1 : -1, all));
    } else if (event.key === "Enter") {
      const chosen = hits[active];
      if (chosen) {
        event.preventDefault();
        window.location.assign(`/vendors/${chosen.slug}`);
      }
    }
  }

  return (
    <search className="block max-w-2xl">
      <form action="/vendors/search" method="get">
        <label htmlFor={`${id}-query`} className="sr-only">
          {label}
        </label>
        <div className="relative flex gap-2">
          <input
            id={`${id}-query`}
            name="q"
            type="search"
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-results`}
            aria-autocomplete="list"
            aria-activedescendant={hits[active] ? optionId(active) : undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
            placeholder="Name or website"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onFocus={() => setOpen(typed !== "")}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
            className="control min-h-13 min-w-0 flex-1 text-lg [&::-webkit-search-cancel-button]:hidden"
          />
          <button
            type="submit"
            className="min-h-13 cursor-pointer rounded-sm bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong"
          >
            Search
          </button>
          <SearchResults id={`${id}-results`} hits={hits} active={active} optionId={optionId} />
        </div>
        <p role="status" className="mt-1 min-h-6 text-sm text-quiet">
          {open ? status(typed, hits.length) : ""}
        </p>
      </form>
    </search>
  );
}

/** Down from nothing is the first; past either end is the other end. */
function nextPosition(now: number, step: 1 | -1, all: number): number {
  return now < 0 ? (step > 0 ? 0 : all - 1) : (now + step + all) % all;
}

function status(typed: string, found: number): string {
  if (typed.trim() === "") return "";
  if (found === 0) return "Not in the directory yet. You can still make an agreement with this vendor.";
  return found === 1 ? "1 vendor found" : `${found} vendors found`;
}
