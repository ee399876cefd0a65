import { Fragment, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { Field } from "@/lib/questionnaire/question";
import { rowsOf } from "@/lib/questionnaire/typed";
import type { FormValues } from "./form-values";

/** As many rows as needed. Adding and removing send the form, so that they work without a script and keep what was typed. */
export function RowsField({
  field,
  input,
  values,
  control,
}: {
  readonly field: Field;
  readonly input: { readonly noun: string; readonly columns: readonly Field[] };
  readonly values: FormValues;
  /** Draws one field of a row. */
  readonly control: (field: Field) => ReactNode;
}) {
  const { path, label, hint } = field;
  const kept = rowsOf(values.typed, path);
  const next = (kept.at(-1) ?? -1) + 1;
  const rows = kept.length === 0 || values.addTo === path ? [...kept, next] : kept;
  const error = values.errors[path];
  return (
    <fieldset className={error ? "border-l-4 border-refused pl-4" : ""}>
      <legend className="font-semibold">{label}</legend>
      {hint ? <p className="mt-0.5 max-w-measure text-sm text-quiet">{hint}</p> : null}
      {error ? <FieldError id={`${path}-error`}>{error}</FieldError> : null}
      <input type="hidden" name={path} value="" />
      <ol className="mt-3 grid gap-5">
        {rows.map((row, index) => (
          <li key={row} className="grid gap-3 border-l-2 border-hairline pl-4">
            <fieldset className="grid gap-3">
              <legend className="sr-only">
                {input.noun} {index + 1}
              </legend>
              {input.columns.map((column) => (
                <Fragment key={column.path}>{control({ ...column, path: `${path}.${row}.${column.path}` })}</Fragment>
              ))}
            </fieldset>
            <div>
              <Button weight="quiet" name="do" value={`remove:${path}.${row}`} className="text-sm">
                Remove<span className="sr-only">{` ${input.noun} ${index + 1}`}</span>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button id={path} weight="secondary" name="do" value={`add:${path}`} className="mt-4">
        {`Add another ${input.noun}`}
      </Button>
    </fieldset>
  );
}
