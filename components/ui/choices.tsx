import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldProps, fieldIds } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface ChoicesProps extends FieldProps {
  readonly options: readonly Option[];
  readonly defaultValue?: string | readonly string[] | undefined;
}

/** One of several. */
export function RadioGroup(props: ChoicesProps) {
  return <Choices {...props} type="radio" />;
}

/** Any of several; the same name is sent once for each that is ticked. */
export function CheckboxGroup(props: ChoicesProps) {
  return <Choices {...props} type="checkbox" />;
}

function Choices({ type, options, defaultValue, ...field }: ChoicesProps & { readonly type: "radio" | "checkbox" }) {
  const ids = fieldIds(field.name);
  const chosen = new Set(typeof defaultValue === "string" ? [defaultValue] : defaultValue);
  return (
    <fieldset aria-describedby={describedBy(field)} className={field.error ? "border-l-4 border-refused pl-4" : ""}>
      <legend className="font-semibold">
        {field.label}
        {field.optional ? <span className="font-normal text-quiet"> (optional)</span> : null}
      </legend>
      {field.hint ? (
        <p id={ids.hint} className="mt-0.5 max-w-measure text-sm text-quiet">
          {field.hint}
        </p>
      ) : null}
      {field.error ? <FieldError id={ids.error}>{field.error}</FieldError> : null}
      <div className="mt-2 grid gap-1">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={type}
            /* The error summary links to the first control of the group. */
            id={index === 0 ? ids.control : `${field.name}-${option.value}`}
            name={field.name}
            option={option}
            chosen={chosen.has(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Choice({
  type,
  id,
  name,
  option,
  chosen,
}: {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly chosen: boolean;
}) {
  const hintId = `${id}-${option.value}-hint`;
  return (
    <div className="flex gap-3 py-1.5">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={chosen}
        aria-describedby={option.hint ? hintId : undefined}
        className="mt-[3px] size-5 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="block">
          {option.label}
        </label>
        {option.hint ? (
          <p id={hintId} className="text-sm text-quiet">
            {option.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
