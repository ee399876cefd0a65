import { z } from "zod";
import { answersSchema } from "./answers";
import { isObject, type JsonObject } from "./paths";

/** JSON Schema 2020-12 of the answers document as a person may send it: `null` stands for "not given" wherever it may. */
export function answersJsonSchema(): JsonObject {
  const { $schema, ...schema } = z.toJSONSchema(answersSchema, { io: "input", target: "draft-2020-12" }) as JsonObject;
  return {
    $schema,
    title: "Answers document",
    description:
      "What the parties decided about one Business Associate Agreement. Some answers exclude one another; the generator names each by its path.",
    ...(allowingNull(schema) as JsonObject),
  };
}

function allowingNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(allowingNull);
  if (!isObject(schema)) return schema;
  const walked = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "default" ? value : allowingNull(value)]),
  );
  const properties = walked.properties;
  if (!isObject(properties)) return walked;
  const required = Array.isArray(walked.required) ? walked.required : [];
  return {
    ...walked,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, required.includes(name) ? value : orNull(value)]),
    ),
  };
}

function orNull(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const choices = schema.anyOf;
  if (Array.isArray(choices) && choices.some((choice) => isObject(choice) && choice.type === "null")) return schema;
  const { default: initial, ...rest } = schema;
  return { ...(initial === undefined ? {} : { default: initial }), anyOf: [rest, { type: "null" }] };
}
