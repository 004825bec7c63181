import { z } from 'zod'
import { fieldsOf } from '@/lib/domain/article/article-fields'
import { byName } from '@/lib/domain/article/by-name'
import { emptyContent } from '@/lib/domain/article/empty-content'
import {
  questionFieldNames,
  sourceFieldNames,
  topicFieldNames,
} from '@/lib/domain/article/row-fields'
import { aiUses, networks, topicKinds } from '@/lib/domain/kinds'
import { publicationChoice } from '@/lib/domain/publishing/publication-choice'
import type { DraftValues } from './draft-values'

/** Every form sends these, even when they are empty. */
const sentTexts = fieldsOf('line', 'markdown', 'override', 'slug', 'picture', 'update')

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

/** Reads the draft out of a form's flat names. */
export function draftFromForm(fields: Record<string, unknown>): DraftValues {
  return {
    ...byName(sentTexts, (name) => text(fields, name)),
    aiUse: oneOf(aiUses, text(fields, 'aiUse'), emptyContent.aiUse),
    questions: rows(fields, 'questions').map((row) => strings(row, ['id', ...questionFieldNames])),
    sources: rows(fields, 'sources').map((row) => {
      const facts = strings(row, ['id', ...sourceFieldNames])
      const isPictureRemoved = text(row, 'removePicture') !== ''
      return {
        ...facts,
        avatar: isPictureRemoved ? '' : facts.avatar,
        network: oneOf(networks, facts.network, 'web'),
      }
    }),
    topics: rows(fields, 'topics')
      .map((row) => strings(row, topicFieldNames))
      .filter((row) => row.name.trim() !== '')
      .map((row) => ({ name: row.name, kind: oneOf(topicKinds, row.kind, 'subject') })),
    authors: rows(fields, 'authors').map((row) => text(row, '')),
  }
}

/** The files of a form without scripts, each with the place of its source; no file comes without a name. */
function picturesIn(fields: Record<string, unknown>): { at: number; file: Blob }[] {
  return rows(fields, 'sources').flatMap(({ picture }, at) =>
    picture instanceof File && picture.name !== '' ? [{ at, file: picture }] : [],
  )
}

/** The fields below `name.0.`, `name.1.` and so on, in the order of their numbers. */
function rows(fields: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const found = new Map<number, Record<string, unknown>>()
  for (const [key, value] of Object.entries(fields)) {
    const [list, number, field = ''] = key.split('.')
    if (list !== name || !/^\d{1,3}$/.test(number ?? '')) continue
    const row = found.get(Number(number)) ?? {}
    row[field] = value
    found.set(Number(number), row)
  }
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row)
}

function strings<Name extends string>(row: Record<string, unknown>, names: Name[]) {
  return byName(names, (name) => text(row, name))
}

function text(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string, other: Choice) {
  return choices.find((choice) => choice === value) ?? other
}
