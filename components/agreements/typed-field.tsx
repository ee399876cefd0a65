"use client";

import type { ComponentProps } from "react";
import { TextField } from "@/components/ui/text-field";
import { type FormState, problemAt, typedAt } from "@/lib/forms/form-state";

/** A field that shows what was typed when it was refused, and what is known otherwise. */
export function TypedField({
  state,
  name,
  known = "",
  ...field
}: Omit<ComponentProps<typeof TextField>, "defaultValue" | "error"> & {
  readonly state: FormState;
  readonly known?: string;
}) {
  const value = typedAt(state, name, known);
  return <TextField {...field} name={name} key={value} defaultValue={value} error={problemAt(state, name)} />;
}
