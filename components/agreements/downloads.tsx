import { ButtonLink } from "@/components/ui/button";
import { formats } from "@/lib/renderers/registry";

/** The files of one version, in the order of the registry; the first is the one to sign. */
export function Downloads({
  versionHref,
  weight = "primary",
}: {
  /** "/agreements/<id>/versions/<number>" */
  readonly versionHref: string;
  readonly weight?: "primary" | "secondary";
}) {
  const [first, ...others] = formats.filter(({ available }) => available);
  const later = formats.filter(({ available }) => !available);
  const href = (id: string) => `${versionHref}/download/${id}`;
  return (
    <div>
      {first ? (
        <ButtonLink href={href(first.id)} weight={weight} download>
          Download {first.label}
        </ButtonLink>
      ) : null}
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {others.map((format) => (
          <a key={format.id} href={href(format.id)} download className="inline-flex min-h-6 items-center">
            {format.label}
          </a>
        ))}
        {later.map((format) => (
          <span key={format.id} className="inline-flex min-h-6 items-center text-quiet">
            {format.label} is not yet available
          </span>
        ))}
      </p>
    </div>
  );
}
