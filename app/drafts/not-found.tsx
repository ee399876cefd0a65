import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export default function NotFound() {
  return (
    <>
      <PageHeader
        title="This draft is not here"
        lead="It may have become an agreement, been thrown away, or been begun in another browser."
      />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/agreements">Look in your agreements</ButtonLink>
        <ButtonLink href="/start" weight="secondary">
          Begin a new one
        </ButtonLink>
      </p>
    </>
  );
}
