/** Post, then get: the browser goes on to a page that may be loaded again. The address is relative, whatever host was asked. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
