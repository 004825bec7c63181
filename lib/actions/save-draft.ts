import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { databaseProblem } from '@/lib/database-problem'
import type { DraftForm } from '@/lib/domain/drafts/draft-form'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { afterRowIntent } from '@/lib/domain/drafts/rows'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import type { PublicationChoice } from '@/lib/domain/publishing/publication-choice'
import { instantOf } from '@/lib/domain/time/wall-time'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { savedArticle } from '@/lib/editing/drafts/saved-article'
import { type Published, publishArticle } from '@/lib/editing/publishing/publish-article'
import {
  putIntoScheduled,
  schedulePublication,
  scheduleWithdrawal,
} from '@/lib/editing/schedules/schedule-article'
import { Conflict, Invalid, NotAllowed } from '@/lib/errors'
import { report } from '@/lib/log'
import { withPictures } from './with-pictures'

export type SaveAnswer =
  /** Only rows were added, moved or removed; nothing is saved yet. */
  | { kind: 'rows'; rev: number; values: DraftValues }
  | {
      kind: 'saved'
      article: SavedArticle
      /** Why what was saved was not published; null when it was, or was not to be. */
      refusal: PublicationRefusal | null
      /** What it was published as; null when it was not. */
      published: Published | null
    }

/** With what was said for the publication, so that a form without scripts can say it again. */
type PublicationRefusal = {
  message: string
  fields: Record<string, string>
  publication: PublicationChoice
}

/** Saves what a form says, then does what its button says. */
export async function saveDraft(actor: Actor, form: DraftForm): Promise<SaveAnswer> {
  const typed = form.pictures.length > 0 ? await withPictures(actor, form) : form.values
  const values = afterRowIntent(typed, form.intent)
  if (values) return { kind: 'rows', rev: form.rev, values }
  const { rev } = saveArticle(actor, form.article, form.rev, typed)
  const outcome = await sendOut(actor, form, rev)
  return { kind: 'saved', article: savedArticle(getWorkingCopy(actor, form.article)), ...outcome }
}

type Outcome = Pick<Extract<SaveAnswer, { kind: 'saved' }>, 'refusal' | 'published'>

/** The text is saved by now, so a refusal is part of the answer and not the end of it. */
async function sendOut(actor: Actor, form: DraftForm, rev: number): Promise<Outcome> {
  const { publication } = form
  const refused = (message: string, fields: Record<string, string> = {}): Outcome => ({
    refusal: { message, fields, publication },
    published: null,
  })
  try {
    return { refusal: null, published: await send(actor, form, rev) }
  } catch (error) {
    if (error instanceof Invalid) return refused(error.message, error.fields)
    if (error instanceof Conflict || error instanceof NotAllowed) return refused(error.message)
    const problem = databaseProblem(error, 'it was not published')
    if (problem === null) throw error
    report(error, 'action failed')
    return refused(`The text is saved. ${problem}`)
  }
}

/** Does what the button says, now or at its hour. */
async function send(actor: Actor, form: DraftForm, rev: number): Promise<Published | null> {
  const { article, intent, publication } = form
  if (intent === 'publish') {
    return publishArticle(actor, article, { expectedRev: rev, ...publication })
  }
  if (intent === 'schedule') {
    schedulePublication(actor, article, rev, { ...whenOf(form), ...publication })
  } else if (intent === 'schedule-text') putIntoScheduled(actor, article, rev)
  else if (intent === 'schedule-end') scheduleWithdrawal(actor, article, whenOf(form))
  return null
}

function whenOf({ runAt, zone }: DraftForm): { runAt: number; zone: string } {
  const instant = instantOf(runAt.trim(), zone)
  if ('problem' in instant) throw new Invalid('Nothing was scheduled.', { runAt: instant.problem })
  return { runAt: instant.at, zone }
}
