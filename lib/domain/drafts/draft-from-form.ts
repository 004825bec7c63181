import { fieldsOf } from '@/lib/domain/article/article-fields'
import { byName } from '@/lib/domain/article/by-name'
import { emptyContent } from '@/lib/domain/article/empty-content'
import {
  questionFieldNames,
  sourceFieldNames,
  topicFieldNames,
} from '@/lib/domain/article/row-fields'
import { aiUses, networks, topicKinds } from '@/lib/domain/kinds'
import type { DraftValues } from './draft-values'

/** Every form sends these, even when they are empty. */
export const sentTexts = fieldsOf('line', 'markdown', 'override', 'slug', 'picture', 'update')

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

/** The fields below `name.0.`, `name.1.` and so on, in the order of their numbers. */
export function rows(fields: Record<string, unknown>, name: string): Record<string, unknown>[] {
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

/** A field that is missing, or a file, is an empty text. */
export function text(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string, other: Choice) {
  return choices.find((choice) => choice === value) ?? other
}
