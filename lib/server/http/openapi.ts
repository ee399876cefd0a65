import "server-only";
import { z } from "zod";
import { createDocument, type oas31 } from "zod-openapi";
import { answersJsonSchema } from "@/lib/questionnaire/answers-json-schema";
import { formats } from "@/lib/renderers/registry";
import { publicVendorSchema } from "@/lib/vendors/public-vendor";
import { env } from "../env";
import { healthSchema } from "./health";
import { problemSchema } from "./problem-response";

const problem = problemSchema.meta({ id: "Problem" });
const vendor = publicVendorSchema.meta({ id: "Vendor" });
const health = healthSchema.meta({ id: "Health" });

let made: ReturnType<typeof createDocument> | undefined;

/** OpenAPI 3.1 of the HTTP interface, from the schemas that parse its requests and shape its answers. */
export function openApi(): ReturnType<typeof createDocument> {
  made ??= createDocument({
    openapi: "3.1.0",
    info: {
      title: "OpenBAA",
      version: "1",
      description: "The vendor directory, and Business Associate Agreements from answers documents. Nothing is stored.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: env().appUrl }],
    paths: {
      "/api/v1/vendors": {
        get: {
          operationId: "listVendors",
          summary: "The vendor directory with verdicts",
          responses: {
            "200": json("Every vendor, by slug", z.object({ vendors: z.array(vendor) })),
            ...refusals({ "429": TOO_MANY }),
          },
        },
      },
      "/api/v1/vendors/{slug}": {
        get: {
          operationId: "findVendor",
          summary: "One vendor with verdicts",
          requestParams: { path: z.object({ slug: z.string() }) },
          responses: {
            "200": json("The vendor", vendor),
            ...refusals({ "404": "No vendor has this slug", "429": TOO_MANY }),
          },
        },
      },
      "/api/v1/documents": {
        post: {
          operationId: "generateDocument",
          summary: "An agreement from an answers document",
          requestParams: {
            query: z.object({ format: z.enum(formats.map(({ id }) => id)).default("json") }),
          },
          requestBody: {
            required: true,
            content: { "application/json": { schema: answersSchemaObject() } },
          },
          responses: {
            "200": {
              description: "The agreement",
              content: Object.fromEntries(
                formats
                  .filter(({ available }) => available)
                  .map(({ id, mimeType }) => [mimeType.split(";")[0], id === "json" ? { schema: DRAFTED } : {}]),
              ),
            },
            ...refusals({
              "400": "The format is unknown, or the body is not JSON",
              "413": "More than 1 MB",
              "415": "Not application/json",
              "422": "The answers need a change; each is named by its path",
              "429": TOO_MANY,
            }),
          },
        },
      },
      "/api/health": {
        get: {
          operationId: "health",
          summary: "How the parts are",
          responses: { "200": json("Serving", health), "503": json("The database is away", health) },
        },
      },
      "/api/live": {
        get: {
          operationId: "live",
          summary: "Whether this process answers",
          responses: { "200": json("It does", z.object({ status: z.literal("ok") })) },
        },
      },
    },
  });
  return made;
}

const TOO_MANY = "The sender's limit is used up; Retry-After says for how long";

/** What `format=json` answers; its parts are described where they are made. */
const DRAFTED: oas31.SchemaObject = {
  type: "object",
  required: ["schemaVersion", "libraryVersion", "answers", "facts", "document", "findings", "warnings"],
};

function answersSchemaObject(): oas31.SchemaObject {
  const { $schema: _dialect, ...schema } = answersJsonSchema();
  return schema;
}

function json(description: string, schema: z.ZodType) {
  return { description, content: { "application/json": { schema } } };
}

function refusals<Status extends string>(descriptions: Record<Status, string>) {
  const entries = Object.entries<string>(descriptions).map(([status, description]) => [
    status,
    { description, content: { "application/problem+json": { schema: problem } } },
  ]);
  return Object.fromEntries(entries) as Record<Status, ReturnType<typeof json>>;
}
