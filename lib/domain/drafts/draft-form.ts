import { z } from 'zod'
import { publicationChoice } from '@/lib/domain/publishing/publication-choice'
import { draftFromForm, rows, sentTexts, text } from './draft-from-form'

/**
 * The editor's form as it is sent: the article, the `rev` it began with, which button was pressed,
 * and the draft in flat names such as `sources.0.permalink`.
 */
export const draftFormSchema = z.record(z.string(), z.unknown()).transform((fields, context) => {
  const rev = Number(text(fields, 'rev'))
  // A field that is missing is no empty field: what was not sent must not take the place of what is stored.
  const isWhole = sentTexts.every((name) => typeof fields[name] === 'string')
  if (!isWhole || !Number.isSafeInteger(rev) || text(fields, 'article') === '') {
    context.addIssue({ code: 'custom', message: 'This form is not complete. Load the page again.' })
    return z.NEVER
  }
  const intent = text(fields, 'intent') || 'save'
  return {
    article: text(fields, 'article'),
    rev,
    intent,
    values: draftFromForm(fields),
    pictures: picturesIn(fields),
    publication: publicationChoice(fields),
    /** When, for what is to happen by itself: the clock on the wall of a zone. */
    runAt: text(fields, 'runAt'),
    zone: text(fields, 'zone') || 'UTC',
  }
})

export type DraftForm = z.output<typeof draftFormSchema>

/** The files of a form without scripts, each with the place of its source; no file comes without a name. */
function picturesIn(fields: Record<string, unknown>): { at: number; file: Blob }[] {
  return rows(fields, 'sources').flatMap(({ picture }, at) =>
    picture instanceof File && picture.name !== '' ? [{ at, file: picture }] : [],
  )
}
