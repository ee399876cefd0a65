import type { Vendor } from "@/lib/vendors/schema";

/** The way to the signature, and whose paper it is. */
export function HowToObtain({ vendor }: { readonly vendor: Vendor }) {
  const { steps, note, paper } = vendor.howToObtain;
  return (
    <div className="max-w-measure">
      {steps.length > 0 ? (
        <ol className="list-decimal space-y-1.5 pl-6">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : (
        <p>How one gets it was not found. Ask {vendor.name} with the words above.</p>
      )}
      {note ? <p className="mt-3">{note}</p> : null}
      {paper === "vendor" ? (
        <p className="mt-3 text-quiet">
          Most vendors sign only their own paper, and {vendor.name} has its own. Read it before you sign. You can still
          prepare ours, as a proposal or to compare with theirs.
        </p>
      ) : null}
    </div>
  );
}
