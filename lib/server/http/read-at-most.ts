import "server-only";

/**
 * The body of a request, or null when it is longer than `bytesMax`. Reading stops at the limit, whatever length the
 * sender announced.
 */
export async function readAtMost(request: Request, bytesMax: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return Uint8Array.from(Buffer.concat(chunks));
    length += value.byteLength;
    if (length > bytesMax) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
}
