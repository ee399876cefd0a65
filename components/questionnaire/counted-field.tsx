import { describedBy, Field, type FieldProps, fieldIds } from "@/components/ui/field";

/** A number or an amount of money, with what it counts beside it. Plain text to the browser: no wheel, no arrows, no surprises. */
export function CountedField({
  before,
  unit,
  defaultValue,
  wide = false,
  ...field
}: FieldProps & {
  readonly before?: string;
  readonly unit: string;
  readonly defaultValue: string;
  readonly wide?: boolean;
}) {
  const ids = fieldIds(field.name);
  return (
    <Field {...field}>
      <span className="inline-flex items-center gap-2">
        {before ? <span aria-hidden="true">{before}</span> : null}
        <input
          id={ids.control}
          name={field.name}
          defaultValue={defaultValue}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={
            [describedBy(field), unit ? `${field.name}-unit` : ""].filter(Boolean).join(" ") || undefined
          }
          aria-invalid={field.error ? true : undefined}
          className={`control tabular-nums ${wide ? "w-44" : "w-24"}`}
        />
        {unit ? <span id={`${field.name}-unit`}>{unit}</span> : null}
      </span>
    </Field>
  );
}
