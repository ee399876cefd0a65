import { describe, expect, test } from "vitest";
import { isThisMachine, parseOperatorEnv } from "@/lib/server/host/operator-env";
import { clientAddress, senderAddress } from "@/lib/server/http/client-address";
import { contentSecurityPolicy } from "@/lib/server/http/content-security-policy";

describe("the operator's environment", () => {
  test("may be empty: everything has a default, and the links follow the port", () => {
    expect(parseOperatorEnv({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      inboxPort: 3001,
      appUrl: "http://localhost:3000",
      databaseUrl: null,
      smtpUrl: null,
      authSecret: null,
    });
    expect(parseOperatorEnv({ PORT: "8080", DATA_DIR: "" }).appUrl).toBe("http://localhost:8080");
  });

  test.each([
    [{ PORT: "http" }, "PORT: "],
    [{ PORT: "70000" }, "PORT: "],
    [{ APP_URL: "baa.example.org" }, "APP_URL: "],
    [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL: "],
    [{ SMTP_URL: "https://mail.example.org", MAIL_FROM: "a@b.example" }, "SMTP_URL: "],
    [{ SMTP_URL: "smtp://mail.example.org" }, "MAIL_FROM: "],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET: "],
    [{ DATABASE_URL: "postgres://u:p@db/x" }, "AUTH_SECRET: "],
    [{ INBOX_PORT: "3000" }, "INBOX_PORT: "],
    [{ APP_URL: "https://baa.example.org" }, "SMTP_URL: "],
    [{ APP_URL: "http://192.168.1.10:3000" }, "SMTP_URL: "],
  ])("is refused when it is %o, by name", (variables, start) => {
    expect(() => parseOperatorEnv(variables)).toThrow(start);
  });

  test("names every problem at once", () => {
    expect(() => parseOperatorEnv({ PORT: "x", INBOX_PORT: "y" })).toThrow(/PORT: .*\nINBOX_PORT: /);
  });
});

test.each([
  ["http://localhost:3000", true],
  ["http://baa.localhost", true],
  ["http://127.0.0.1:1", true],
  ["http://[::1]:3000", true],
  ["http://localhost.example.org", false],
  ["http://127.0.0.1.example.org", false],
  ["http://0.0.0.0:3000", false],
])("%s is this machine: %s", (url, expected) => {
  expect(isThisMachine(url)).toBe(expected);
});

describe("the sender of a request", () => {
  test("is the peer, whatever a peer on the internet claims", () => {
    expect(senderAddress("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
    expect(senderAddress("::ffff:203.0.113.7", undefined)).toBe("203.0.113.7");
  });

  test("is what the nearest proxy of this network appended, not what came before it", () => {
    expect(senderAddress("127.0.0.1", "1.1.1.1, 203.0.113.7")).toBe("203.0.113.7");
    expect(senderAddress("::ffff:172.20.0.2", "203.0.113.7")).toBe("203.0.113.7");
    expect(senderAddress("::1", undefined)).toBe("::1");
  });

  test("has one limit for the whole IPv6 network that it can take addresses from", () => {
    const limitOf = (address: string) => clientAddress(new Headers({ "x-forwarded-for": address }));
    expect(limitOf("2001:db8:1:2::1")).toBe(limitOf("2001:DB8:0001:2:ffff:ffff:ffff:ffff"));
    expect(limitOf("2001:db8:1:2::1")).not.toBe(limitOf("2001:db8:1:3::1"));
    expect(limitOf("2001:db8::1")).toBe(limitOf("2001:db8:0:0:5::"));
    expect(limitOf("203.0.113.7")).not.toBe(limitOf("203.0.113.8"));
  });
});

describe("the content security policy", () => {
  const production = { development: false, https: true };

  test("of a page made for its request trusts the nonce and what it loads, and no inline script or style", () => {
    const policy = contentSecurityPolicy({ kind: "nonce", nonce: "abc" }, production);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe");
  });

  test("of a prerendered page trusts its own inline scripts alone", () => {
    const policy = contentSecurityPolicy({ kind: "hashes", hashes: ["sha256-x"] }, production);
    expect(policy).toContain("script-src 'self' 'sha256-x';");
    expect(policy).not.toContain("unsafe");
  });

  test.each([
    { kind: "nonce", nonce: "abc" } as const,
    { kind: "hashes", hashes: [] } as const,
    { kind: "none" } as const,
  ])("of kind $kind lets nobody frame the page or move its base", (trust) => {
    const policy = contentSecurityPolicy(trust, production);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  });
});
