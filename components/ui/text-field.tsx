import type { ComponentProps } from "react";
import { describedBy, Field, type FieldProps, fieldIds } from "./field";

type InputProps = Omit<ComponentProps<"input">, "name" | "id">;

const widths = {
  full: "w-full max-w-xl",
  name: "w-full max-w-md",
  short: "w-40",
  number: "w-24 tabular-nums",
} as const;

/** One line of text, an email, a number or a date. Uncontrolled: it works before and without JavaScript. */
export function TextField({
  name,
  label,
  hint,
  error,
  optional = false,
  width = "full",
  ...input
}: FieldProps & InputProps & { readonly width?: keyof typeof widths | undefined }) {
  const field: FieldProps = { name, label, hint, error, optional };
  return (
    <Field {...field}>
      <input
        {...input}
        id={fieldIds(name).control}
        name={name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        className={`control ${widths[width]}`}
      />
    </Field>
  );
}

type AreaProps = Omit<ComponentProps<"textarea">, "name" | "id">;

/** Several lines of text. */
export function TextArea({ name, label, hint, error, optional = false, rows = 5, ...area }: FieldProps & AreaProps) {
  const field: FieldProps = { name, label, hint, error, optional };
  return (
    <Field {...field}>
      <textarea
        {...area}
        id={fieldIds(name).control}
        name={name}
        rows={rows}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        className="control block w-full max-w-2xl resize-y"
      />
    </Field>
  );
}
