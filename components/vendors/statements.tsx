import type { Vendor } from "@/lib/vendors/schema";

type Statement = Vendor["configuration"][number];

const sayers: Record<Statement["basis"], string> = {
  vendor: "The vendor says",
  "third-party": "Others say",
  editorial: "Our suggestion",
};

/** Advice on setting the service up, each with whose word it is. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ul className="max-w-3xl divide-y divide-hairline border-y border-hairline">
      {statements.map(({ basis, text }) => (
        <li key={text} className="grid gap-x-6 py-2 sm:grid-cols-[9rem_1fr]">
          <span className="text-sm text-quiet sm:pt-px">{sayers[basis]}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
