import { readdirSync } from "node:fs";
import { join } from "node:path";
import { flow } from "@/lib/questionnaire/flow";
import { formats } from "@/lib/renderers/registry";

/** What one organization has, and no other may see or change. */
export interface Possessions {
  readonly agreementId: string;
  readonly draftId: string;
}

export interface ProtectedRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** The address under app/ that answers it. */
  readonly route: string;
  readonly form?: Readonly<Record<string, string>>;
}

/** A request to each page and route that has somebody's agreement or draft in its address. */
export function protectedRequests({ agreementId, draftId }: Possessions): readonly ProtectedRequest[] {
  const agreement = `/agreements/${agreementId}`;
  const draft = `/drafts/${draftId}`;
  const page = (route: string, path: string): ProtectedRequest => ({ method: "GET", path, route });
  const sent = (route: string, path: string, form: Readonly<Record<string, string>>): ProtectedRequest => ({
    method: "POST",
    path,
    route,
    form,
  });
  return [
    page("/agreements/[id]", agreement),
    page("/agreements/[id]/sign", `${agreement}/sign`),
    page("/agreements/[id]/renew", `${agreement}/renew`),
    page("/agreements/[id]/end", `${agreement}/end`),
    page("/agreements/[id]/versions/[number]", `${agreement}/versions/1`),
    ...formats.map(({ id }) =>
      page("/agreements/[id]/versions/[number]/download/[format]", `${agreement}/versions/1/download/${id}`),
    ),
    page("/drafts/[draftId]", draft),
    ...flow.map(({ id }) => page("/drafts/[draftId]/[section]", `${draft}/${id}`)),
    page("/drafts/[draftId]/check", `${draft}/check`),
    page("/drafts/[draftId]/paper", `${draft}/paper`),
    sent("/drafts/[draftId]/save", `${draft}/save`, {
      section: "parties",
      revision: "1",
      do: "next",
      "customer.legalName": "Mallory, Inc.",
    }),
    sent("/drafts/[draftId]/agreement", `${draft}/agreement`, { idempotencyKey: crypto.randomUUID() }),
    sent("/drafts/[draftId]/discard", `${draft}/discard`, {}),
  ];
}

/** The addresses under app/ with something of somebody's in them, as the folders say. */
export function protectedRoutes(): readonly string[] {
  const app = join(import.meta.dirname, "../../app");
  return ["agreements", "drafts", "settings"]
    .flatMap((folder) =>
      readdirSync(join(app, folder), { recursive: true, encoding: "utf8" }).map((file) => `/${folder}/${file}`),
    )
    .filter((file) => /\/(page\.tsx|route\.ts)$/.test(file))
    .map((file) => file.replace(/\/(page\.tsx|route\.ts)$/, ""))
    .filter((route) => route.includes("["));
}
