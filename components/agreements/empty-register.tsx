import { ButtonLink } from "@/components/ui/button";

/** What will be here, and the one thing to do. */
export function EmptyRegister() {
  return (
    <div className="max-w-measure">
      <p>
        Each agreement will stand here with its counterparty, whether it is signed, when it ends or is due for review,
        and when the next reminder goes out.
      </p>
      <p className="mt-6">
        <ButtonLink href="/start">Prepare an agreement</ButtonLink>
      </p>
      <p className="mt-4 text-sm text-quiet">
        The vendor signs only its own agreement? <a href="/agreements/record">Record theirs</a>, to be reminded of it.
      </p>
    </div>
  );
}
