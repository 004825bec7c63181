import { answerGone, answerMissing, answerMoved } from '@/app/(machines)/answer-not-here'
import { updateMarkdown } from '@/lib/domain/reader/update-markdown'
import { formatDay } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** The door shows it as the update's address with `.md` at its end. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const update = getUpdate((await params).slug)
  const publication = getPublication()
  const day = (at: number) => formatDay(at, publication.timeZone)
  switch (update.kind) {
    case 'live':
      return new Response(updateMarkdown(update.article, publication, absolute), {
        headers: { 'content-type': 'text/markdown; charset=utf-8' },
      })
    case 'moved':
      return answerMoved(paths.markdown(update.slug))
    case 'gone':
      return answerGone(`This update was retracted on ${day(update.retractedAt)}: ${update.reason}`)
    case 'erased':
      return answerGone(`This update was erased on ${day(update.erasedAt)}: ${update.reason}`)
    case 'unknown':
      return answerMissing('There is no update at this address.')
  }
}
