import "server-only";
import NextAuth, { AuthError, type NextAuthConfig } from "next-auth";
import { env } from "../env";
import { adapter } from "./adapter";
import { emailAddressSchema } from "./email-address";
import { mailSignInLink } from "./mail-sign-in-link";
import { HOME_OF_MEMBERS } from "./same-site-path";
import { newSecret } from "./secret-hash";
import { SESSION_MAX_AGE_SECONDS, sessionCookie, usesHttps } from "./session-cookie";

/** The one way to sign in, and its name in next-auth's addresses. */
export const EMAIL_PROVIDER = "email";

const LINK_MAX_AGE_SECONDS = 10 * 60;

function config(): NextAuthConfig {
  const { appUrl, authSecret } = env();
  // next-auth builds addresses from this, and from the request's Host header where it is missing.
  process.env.AUTH_URL = appUrl;
  return {
    secret: authSecret,
    basePath: "/api/auth",
    trustHost: true,
    useSecureCookies: usesHttps(),
    cookies: { sessionToken: sessionCookie() },
    adapter,
    session: { strategy: "database", maxAge: SESSION_MAX_AGE_SECONDS, generateSessionToken: newSecret },
    pages: { signIn: "/sign-in", verifyRequest: "/sign-in/sent", error: "/sign-in" },
    providers: [
      {
        id: EMAIL_PROVIDER,
        type: "email",
        name: "Email",
        maxAge: LINK_MAX_AGE_SECONDS,
        generateVerificationToken: newSecret,
        normalizeIdentifier: (email) => emailAddressSchema.parse(email),
        sendVerificationRequest: mailSignInLink,
      },
    ],
    // Where to go next is our own pages' matter; no address from a request leads anywhere.
    callbacks: { redirect: () => `${appUrl}${HOME_OF_MEMBERS}` },
    logger: {
      // A link used twice or too late is an everyday thing, told on the page. Messages may carry what must not be
      // logged; the kind of trouble is enough to look further.
      error: (error) => {
        if (error instanceof AuthError && error.type === "Verification") return;
        console.error(`Sign-in failed: ${error instanceof AuthError ? error.type : error.name}`);
      },
      warn: () => {},
      debug: () => {},
    },
  };
}

export const { handlers, auth, signOut } = NextAuth(config);
