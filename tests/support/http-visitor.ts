/** Somebody who asks a site without a browser, and keeps its cookies. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

  get(path: string): Promise<Response> {
    return this.#ask(path, {});
  }

  /** Sends a form as a page of the site does. */
  post(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
    return this.send(path, new URLSearchParams(form), {});
  }

  send(path: string, body: URLSearchParams | FormData, headers: Readonly<Record<string, string>>): Promise<Response> {
    return this.#ask(path, { method: "POST", body, headers: { origin: this.#site, ...headers } });
  }

  async #ask(path: string, request: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, this.#site), {
      ...request,
      headers: { ...request.headers, ...(cookie === "" ? {} : { cookie }) },
      redirect: "manual",
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "" || /max-age=0/i.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
