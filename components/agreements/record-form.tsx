"use client";

import { SelectField } from "@/components/ui/select-field";
import { problemAt, typedAt } from "@/lib/forms/form-state";
import { type Act, ActForm } from "./act-form";
import { TypedField } from "./typed-field";

export interface RecordFormProps {
  readonly action: Act;
  readonly idempotencyKey: string;
  /** The vendor of the directory, where one was chosen. */
  readonly vendor: {
    readonly slug: string;
    readonly plans: readonly { readonly value: string; readonly label: string }[];
    readonly plan: string;
  } | null;
  readonly counterparty: string;
  /** ISO calendar dates. */
  readonly today: string;
  readonly nextReview: string;
}

/** What is kept of an agreement on the vendor's own paper. */
export function RecordForm(props: RecordFormProps) {
  const { action, idempotencyKey, vendor, today } = props;
  return (
    <ActForm action={action} button="Record agreement" hidden={{ idempotencyKey, vendorSlug: vendor?.slug ?? "" }}>
      {(state) => (
        <>
          <TypedField
            state={state}
            name="counterparty"
            known={props.counterparty}
            label="Vendor"
            hint="Its legal name, as the agreement has it."
            autoComplete="off"
            maxLength={200}
            required
          />
          {vendor === null ? (
            <TypedField state={state} name="vendorPlan" label="Plan" optional maxLength={100} />
          ) : (
            <SelectField
              name="vendorPlan"
              label="Plan"
              hint="The plan you use it on."
              options={vendor.plans}
              key={typedAt(state, "vendorPlan", vendor.plan)}
              defaultValue={typedAt(state, "vendorPlan", vendor.plan)}
              empty="I don’t know"
              error={problemAt(state, "vendorPlan")}
            />
          )}
          <TypedField
            state={state}
            name="title"
            known="Business Associate Agreement"
            label="Title"
            hint="What the vendor calls it: “BAA”, “HIPAA Addendum”."
            maxLength={200}
            required
          />
          <TypedField
            state={state}
            name="signedOn"
            type="date"
            width="short"
            max={today}
            label="Signed on"
            hint="Where you accepted it online, the day you did."
            required
          />
          <TypedField state={state} name="signedBy" label="Who signed or accepted it" maxLength={200} required />
          <TypedField
            state={state}
            name="effectiveDate"
            type="date"
            width="short"
            label="Effective from"
            hint="Leave it empty if it took effect when it was signed."
            optional
          />
          <TypedField
            state={state}
            name="endDate"
            type="date"
            width="short"
            label="Ends on"
            hint="Only where an end was agreed."
            optional
          />
          <TypedField
            state={state}
            name="reviewDate"
            type="date"
            width="short"
            known={props.nextReview}
            label="Review on"
            hint="Where no end was agreed: the day to look at it again. HIPAA sets no expiry; a yearly look is usual."
            optional
          />
        </>
      )}
    </ActForm>
  );
}
