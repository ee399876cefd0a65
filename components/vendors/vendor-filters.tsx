import type { Choices } from "@/lib/vendors/narrow";
import { postures, postureWords } from "@/lib/vendors/posture";

/** Search and two filters. `onChange` makes it live; without it the button sends the form to the results page. */
export function VendorFilters({
  categories,
  choices,
  onChange,
}: {
  readonly categories: readonly (readonly [id: string, plural: string])[];
  readonly choices: Choices;
  readonly onChange?: (change: Partial<Choices>) => void;
}) {
  /* A controlled field where somebody listens, a plain one where the server answers. */
  const value = (name: keyof Choices) =>
    onChange
      ? {
          value: choices[name],
          onChange: (event: { readonly target: { readonly value: string } }) =>
            onChange({ [name]: event.target.value }),
        }
      : { defaultValue: choices[name] };
  return (
    <search>
      <form
        action="/vendors/search"
        method="get"
        onSubmit={onChange ? showResults : undefined}
        className="grid grid-cols-2 items-end gap-4 md:grid-cols-[2fr_1fr_1fr_auto]"
      >
        <div className="max-md:col-span-2">
          <label htmlFor="q" className="block text-sm font-semibold">
            Name, website or kind
          </label>
          <input
            {...value("q")}
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
            className="control mt-1 w-full"
          />
        </div>
        <div>
          <label htmlFor="posture" className="block text-sm font-semibold">
            BAA
          </label>
          <select {...value("posture")} id="posture" name="posture" className="control mt-1 w-full">
            <option value="">Any answer</option>
            {postures.map((posture) => (
              <option key={posture} value={posture}>
                {postureWords[posture]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="category" className="block text-sm font-semibold">
            Kind
          </label>
          <select {...value("category")} id="category" name="category" className="control mt-1 w-full">
            <option value="">All kinds</option>
            {categories.map(([id, plural]) => (
              <option key={id} value={id}>
                {plural}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="control cursor-pointer px-5 font-semibold max-md:col-span-2">
          Search
        </button>
      </form>
    </search>
  );
}

/** The list is already narrowed: Enter and the button go to it instead of to the server. */
function showResults(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById("results")?.focus();
}
