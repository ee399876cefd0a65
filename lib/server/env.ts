import "server-only";
import { z } from "zod";

const siteEnvSchema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" }),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }),
    MAIL_FROM: z.string().min(1),
    APP_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }),
    AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  })
  .transform((env) => ({
    databaseUrl: env.DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    /** Without a slash at its end. Links in mails come from it, never from a Host header. */
    appUrl: env.APP_URL.replace(/\/+$/, ""),
    authSecret: env.AUTH_SECRET,
  }));

/** What a process of the site or the worker needs. `npm start` fills in the defaults before it starts either. */
export type Env = z.output<typeof siteEnvSchema>;

let parsed: Env | undefined;

/**
 * The settings of this process, parsed once. Read when first needed, not when imported: a build has no settings.
 * @throws Error naming each variable that is missing or wrong.
 */
export function env(): Env {
  parsed ??= parseSiteEnv(process.env);
  return parsed;
}

function parseSiteEnv(variables: NodeJS.ProcessEnv): Env {
  const result = siteEnvSchema.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is incomplete (npm start sets it up):\n${problems.join("\n")}`);
}
