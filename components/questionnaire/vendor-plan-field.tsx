import { Button } from "@/components/ui/button";
import { describedBy, Field, FieldError, type FieldProps, fieldIds } from "@/components/ui/field";
import { VerdictTag } from "@/components/ui/verdict-tag";
import { nextStep } from "@/lib/vendors/next-step";
import type { Vendor, VendorPlan } from "@/lib/vendors/schema";
import { type FormValues, textAt } from "./form-values";
import { PlanAdvice } from "./plan-advice";

/** A vendor by name, then its plans, each with what the vendor offers on it and what to do next. */
export function VendorPlanField({ values, ...field }: FieldProps & { readonly values: FormValues }) {
  const { vendor, directory, errors } = values;
  const name = `${field.name}.slug`;
  const shown: FieldProps = { ...field, name, label: "Vendor", error: errors[name] };
  return (
    <div className="grid gap-6">
      <Field {...shown}>
        <span className="flex flex-wrap gap-3">
          <input
            id={fieldIds(name).control}
            name={name}
            list="vendor-names"
            defaultValue={vendor?.name ?? textAt(values, name)}
            autoComplete="off"
            aria-describedby={describedBy(shown)}
            aria-invalid={shown.error ? true : undefined}
            className="control w-full max-w-xs"
          />
          <Button weight="secondary" name="do" value="find">
            Show its plans
          </Button>
        </span>
        <datalist id="vendor-names">
          {directory.map(({ slug, name: shownName }) => (
            <option key={slug} value={shownName} />
          ))}
        </datalist>
      </Field>
      {vendor ? <Plans field={`${field.name}.plan`} vendor={vendor} values={values} /> : null}
    </div>
  );
}

function Plans({
  field,
  vendor,
  values,
}: {
  readonly field: string;
  readonly vendor: Vendor;
  readonly values: FormValues;
}) {
  const error = values.errors[field];
  const chosen = textAt(values, field);
  return (
    <fieldset
      className={error ? "border-l-4 border-refused pl-4" : ""}
      aria-describedby={error ? `${field}-error` : undefined}
    >
      <legend className="font-semibold">{`Which plan of ${vendor.name} are you on?`}</legend>
      {error ? <FieldError id={`${field}-error`}>{error}</FieldError> : null}
      <div className="mt-3 border-t border-hairline">
        {vendor.plans.map((plan, index) => (
          <Plan
            key={plan.id}
            id={index === 0 ? field : `${field}-${plan.id}`}
            name={field}
            vendor={vendor}
            plan={plan}
            chosen={plan.id === chosen}
            directory={values.directory}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Plan({
  id,
  name,
  vendor,
  plan,
  chosen,
  directory,
}: {
  readonly id: string;
  readonly name: string;
  readonly vendor: Vendor;
  readonly plan: VendorPlan;
  readonly chosen: boolean;
  readonly directory: readonly Vendor[];
}) {
  const step = nextStep(vendor, plan, directory);
  return (
    <div className="group/plan border-b border-hairline py-3">
      <div className="flex items-start gap-3">
        <input
          type="radio"
          id={id}
          name={name}
          value={plan.id}
          defaultChecked={chosen}
          className="mt-[3px] size-5 shrink-0 accent-accent"
        />
        <label htmlFor={id} className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
          <span className="min-w-28">{plan.name}</span>
          <VerdictTag verdict={step.verdict} />
        </label>
      </div>
      {/* Shown for the plan that is chosen, by the style sheet alone. */}
      <div className="hidden pt-3 pl-8 group-has-[input:checked]/plan:block">
        <PlanAdvice vendor={vendor} plan={plan} step={step} />
      </div>
    </div>
  );
}
