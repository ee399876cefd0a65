import type { ReactNode } from "react";

export interface FieldProps {
  /** The field's path, also its name and the target of the error summary ("customer.legalName"). */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Says "optional" after the label; a required field says nothing. */
  readonly optional?: boolean;
}

/** Ids that tie a control to its label, hint and error. */
export function fieldIds(name: string) {
  return { control: name, hint: `${name}-hint`, error: `${name}-error` };
}

/** The value of `aria-describedby` for a control, or nothing. */
export function describedBy({ name, hint, error }: FieldProps): string | undefined {
  const ids = fieldIds(name);
  return [hint ? ids.hint : null, error ? ids.error : null].filter(Boolean).join(" ") || undefined;
}

/** Label, hint, error and control, one under the other. An error has a bar, a word and the field's own outline. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const ids = fieldIds(field.name);
  return (
    <div className={field.error ? "border-l-4 border-refused pl-4" : ""}>
      <label htmlFor={ids.control} className="block font-semibold">
        {field.label}
        {field.optional ? <span className="font-normal text-quiet"> (optional)</span> : null}
      </label>
      {field.hint ? (
        <p id={ids.hint} className="mt-0.5 max-w-measure text-sm text-quiet">
          {field.hint}
        </p>
      ) : null}
      {field.error ? <FieldError id={ids.error}>{field.error}</FieldError> : null}
      <div className="mt-2">{children}</div>
    </div>
  );
}

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="mt-1 font-semibold text-refused">
      <span className="sr-only">Error: </span>
      {children}
    </p>
  );
}
