import type { ComponentProps } from "react";
import type { Option } from "./choices";
import { describedBy, Field, type FieldProps, fieldIds } from "./field";

type SelectProps = Omit<ComponentProps<"select">, "name" | "id" | "children">;

/** A native list: the best picker on every phone, and it needs no script. `empty` names the choice of nothing. */
export function SelectField({
  name,
  label,
  hint,
  error,
  optional = false,
  options,
  empty,
  ...select
}: FieldProps & SelectProps & { readonly options: readonly Option[]; readonly empty?: string | undefined }) {
  const field: FieldProps = { name, label, hint, error, optional };
  return (
    <Field {...field}>
      <select
        {...select}
        id={fieldIds(name).control}
        name={name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        className="control w-full max-w-md"
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
