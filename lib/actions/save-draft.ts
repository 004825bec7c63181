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
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { schedulePublication, scheduleWithdrawal } from '@/lib/editing/schedules/schedule-article'
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
  const refusal = await sendOut(actor, form, rev)
  return { kind: 'saved', article: savedArticle(getWorkingCopy(actor, form.article)), refusal }
}

/** The text is saved by now, so a refusal is part of the answer and not the end of it. */
async function sendOut(
  actor: Actor,
  form: DraftForm,
  rev: number,
): Promise<PublicationRefusal | null> {
  const { publication } = form
  try {
    if (form.intent === 'publish') {
      await publishArticle(actor, form.article, { expectedRev: rev, ...publication })
    } else if (form.intent === 'schedule') {
      schedulePublication(actor, form.article, rev, { ...whenOf(form), ...publication })
    } else if (form.intent === 'schedule-end') {
      scheduleWithdrawal(actor, form.article, whenOf(form))
    }
    return null
  } catch (error) {
    if (error instanceof Invalid)
      return { message: error.message, fields: error.fields, publication }
    if (error instanceof Conflict || error instanceof NotAllowed) {
      return { message: error.message, fields: {}, publication }
    }
    const problem = databaseProblem(error, 'it was not published')
    if (problem === null) throw error
    report(error, 'action failed')
    return { message: `The text is saved. ${problem}`, fields: {}, publication }
  }
}

function whenOf({ runAt, zone }: DraftForm): { runAt: number; zone: string } {
  const instant = instantOf(runAt.trim(), zone)
  if ('problem' in instant) throw new Invalid('Nothing was scheduled.', { runAt: instant.problem })
  return { runAt: instant.at, zone }
}
