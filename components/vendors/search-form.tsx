/** The search as a plain form that asks the results page: for pages that must not carry the directory with them. */
export function SearchForm({ label }: { readonly label: string }) {
  return (
    <search className="block max-w-2xl">
      <form action="/vendors/search" method="get" className="flex gap-2">
        <input
          name="q"
          type="search"
          aria-label={label}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          placeholder="Name or website"
          className="control min-h-13 min-w-0 flex-1 text-lg"
        />
        <button
          type="submit"
          className="min-h-13 cursor-pointer rounded-sm bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong"
        >
          Search
        </button>
      </form>
    </search>
  );
}
