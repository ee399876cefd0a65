import type { ReactNode } from "react";
import { CheckboxGroup, RadioGroup } from "@/components/ui/choices";
import type { FieldProps } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { Field } from "@/lib/questionnaire/question";
import { CountedField } from "./counted-field";
import { type FormValues, textAt, ticksAt } from "./form-values";
import { RowsField } from "./rows-field";
import { VendorPlanField } from "./vendor-plan-field";

/** One field of the questionnaire as a plain form control. */
export function FieldControl({
  field,
  values,
  explanation,
}: {
  readonly field: Field;
  readonly values: FormValues;
  /** What its question says beside the field's own hint. */
  readonly explanation?: ReactNode;
}) {
  const { path, input, label } = field;
  const standing = textAt(values, path);
  const shared: FieldProps = {
    name: path,
    label,
    hint: hintOf(field, values, explanation),
    error: values.errors[path],
  };
  switch (input.kind) {
    case "text":
      return (
        <TextField
          {...shared}
          type={input.type ?? "text"}
          autoComplete={input.autocomplete ?? "off"}
          width={input.width}
          defaultValue={standing}
        />
      );
    case "textarea":
      return <TextArea {...shared} rows={input.rows} defaultValue={standing} />;
    case "number":
      return <CountedField {...shared} unit={input.unit} defaultValue={standing} />;
    case "dollars":
      return <CountedField {...shared} before="$" unit="" wide defaultValue={standing} />;
    case "date":
      return <TextField {...shared} type="date" width="short" defaultValue={standing} />;
    case "codes":
      return <TextField {...shared} width="name" autoComplete="off" defaultValue={standing} />;
    case "choice":
      return input.list ? (
        <SelectField
          {...shared}
          options={input.options}
          empty={values.defaults[path] ? undefined : "Not given"}
          defaultValue={standing}
        />
      ) : (
        <RadioGroup {...shared} options={input.options} defaultValue={standing} />
      );
    case "yes-no":
      return <RadioGroup {...shared} options={yesNo(input)} defaultValue={standing} />;
    case "choices":
      return (
        <>
          {/* Says that the group was on the page, also when nothing in it is ticked. */}
          <input type="hidden" name={path} value="" />
          <CheckboxGroup {...shared} options={input.options} defaultValue={ticksAt(values, path)} />
        </>
      );
    case "rows":
      return (
        <RowsField
          field={field}
          input={input}
          values={values}
          control={(column) => <FieldControl field={column} values={values} />}
        />
      );
    case "vendor-plan":
      return <VendorPlanField {...shared} values={values} />;
  }
}

function yesNo({ yes, no, unsure }: { readonly yes: string; readonly no: string; readonly unsure?: string }) {
  return [
    { value: "yes", label: yes },
    { value: "no", label: no },
    ...(unsure === undefined ? [] : [{ value: "unsure", label: unsure }]),
  ];
}

/** One paragraph: the field's own words, what is special about this draft, and its question's explanation. */
function hintOf(
  { path, hint, input }: Field,
  { defaults, notes }: FormValues,
  explanation: ReactNode | undefined,
): ReactNode {
  const initial = defaults[path];
  const example = input.kind === "codes" ? `Names or codes with commas between: ${input.example}` : "";
  const empty = input.kind === "number" && initial ? `Empty means ${initial}` : "";
  const sentences = [hint ?? "", example, empty, notes[path] ?? ""].filter((text) => text !== "");
  const words = sentences.map((sentence) => sentence.replace(/[.]$/u, "")).join(". ");
  if (explanation === undefined || explanation === null) return words === "" ? undefined : words;
  return (
    <>
      {words === "" ? "" : `${words}. `}
      {explanation}
    </>
  );
}
