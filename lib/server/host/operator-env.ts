import "server-only";
import { resolve } from "node:path";
import { z } from "zod";
import { StartRefused } from "./start-refused";

const port = z.coerce.number("must be a port number").int().min(1).max(65535);

/** An empty variable counts as absent, as in `PORT= npm start`. */
const given = (variables: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""));

const operatorEnvSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default("127.0.0.1"),
  INBOX_PORT: port.default(3001),
  APP_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }).optional(),
  MAIL_FROM: z.string().optional(),
  DATA_DIR: z.string().default(".data"),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
});

/** What the operator chose, with the defaults of the contract. `null` stands for what OpenBAA brings itself. */
export interface OperatorEnv {
  readonly port: number;
  readonly host: string;
  readonly inboxPort: number;
  readonly appUrl: string;
  readonly databaseUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly dataDir: string;
  readonly authSecret: string | null;
}

/**
 * Reads the operator's environment.
 * @throws StartRefused naming every variable that is wrong, missing, or would let strangers read sign-in mails.
 */
export function parseOperatorEnv(variables: Record<string, string | undefined>): OperatorEnv {
  const result = operatorEnvSchema.safeParse(given(variables));
  if (!result.success) {
    throw new StartRefused(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  }
  const env = result.data;
  const appUrl = (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, "");
  const local = isThisMachine(appUrl);
  const problems: string[] = [];
  if (!local && env.SMTP_URL === undefined) {
    problems.push(
      `SMTP_URL: APP_URL is ${appUrl}, which is not this machine, and whoever reads the built-in inbox can sign in as anyone. Set SMTP_URL (smtp://user:password@host:587) and MAIL_FROM.`,
    );
  }
  if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined) {
    problems.push("MAIL_FROM: set the sender's address that goes with SMTP_URL.");
  }
  if (env.DATABASE_URL !== undefined && env.AUTH_SECRET === undefined) {
    problems.push("AUTH_SECRET: required with DATABASE_URL, the same for every process (openssl rand -base64 33).");
  }
  if (env.INBOX_PORT === env.PORT && env.SMTP_URL === undefined) {
    problems.push(`INBOX_PORT: ${env.INBOX_PORT} is the site's own PORT. Choose another.`);
  }
  if (problems.length > 0) throw new StartRefused(problems.join("\n"));
  return {
    port: env.PORT,
    host: env.HOST,
    inboxPort: env.INBOX_PORT,
    appUrl,
    databaseUrl: env.DATABASE_URL ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? "OpenBAA <openbaa@localhost>",
    dataDir: resolve(env.DATA_DIR),
    authSecret: env.AUTH_SECRET ?? null,
  };
}

/** True for the names a browser on this machine, and on no other, would use. */
export function isThisMachine(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
