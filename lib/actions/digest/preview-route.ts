import 'server-only'
import { refusedFile } from '@/lib/actions/run/file-in-portions'
import { fileRoute } from '@/lib/actions/run/file-route'
import { rhythms } from '@/lib/domain/kinds'
import { previewIssue } from '@/lib/editing/digest/preview-issue'

/** Nothing of a mail runs or is loaded; its own look is in it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

type Context = { params: Promise<{ rhythm: string }> }

/** The next digest as it would go out now, as HTML or as plain text. */
export async function digestPreviewRoute(request: Request, { params }: Context): Promise<Response> {
  const named = (await params).rhythm
  return fileRoute((actor) => {
    const rhythm = rhythms.find((one) => one === named)
    if (!rhythm) return refusedFile(404, 'There is no such digest.')
    const { html, text, subject } = previewIssue(actor, rhythm, Date.now())
    const isPlain = new URL(request.url).searchParams.get('form') === 'text'
    return new Response(isPlain ? `Subject: ${subject}\n\n${text}` : html, {
      headers: {
        'content-type': `text/${isPlain ? 'plain' : 'html'}; charset=utf-8`,
        'content-security-policy': policy,
        'cache-control': 'private, no-store',
      },
    })
  })
}
