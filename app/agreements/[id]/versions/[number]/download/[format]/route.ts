import { contentDisposition } from "@/lib/agreements/download-name";
import { renderAgreement } from "@/lib/server/agreements/render-agreement";
import { currentMember } from "@/lib/server/auth/current-member";

interface Context {
  readonly params: Promise<{ readonly id: string; readonly number: string; readonly format: string }>;
}

/** A version as a file. To a stranger, and to another organization's member, there is nothing here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, number, format } = await params;
  const member = await currentMember();
  if (member === null) return plain(404, "Not found");
  const rendered = await renderAgreement(member, { agreementId: id, version: Number(number), format });
  if (rendered.status === "not-found") return plain(404, "Not found");
  if (rendered.status === "not-yet") return plain(422, `${rendered.label} is not yet available. Download the PDF.`);
  return new Response(rendered.content, {
    headers: {
      ...privateHeaders,
      "content-type": rendered.mimeType,
      "content-disposition": contentDisposition(rendered.fileName),
      // A downloaded page that is opened here after all gets no script and no origin.
      "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

const privateHeaders = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...privateHeaders, "content-type": "text/plain; charset=utf-8" },
  });
}
