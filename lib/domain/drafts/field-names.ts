import type { Publication } from '@/lib/domain/article/article'
import { articleFields, fieldNames } from '@/lib/domain/article/article-fields'
import { byName } from '@/lib/domain/article/by-name'
import { questionFields, sourceFields, topicFields } from '@/lib/domain/article/row-fields'
import { publicationFields } from '@/lib/domain/publishing/publication-fields'
import type { DraftPart } from './draft-part'
import type { DraftValues } from './draft-values'

const names: Record<string, string> = {
  ...byName(fieldNames, (name) => articleFields[name].label),
  ...sourceFields,
  ...questionFields,
  ...topicFields,
  ...publicationFields,
}

/** What the desk calls a fact of a source, such as `permalink`. */
export function factName(fact: string): string {
  return names[fact] ?? fact
}

/** What the desk calls a field: `sources.0.permalink` is "Source 1, address". */
export function fieldName(key: string, labels: Publication['labels']): string {
  const [field = '', number, part] = key.split('.')
  if (field in labels) return labels[field as keyof typeof labels]
  const name = names[field] ?? field
  if (number === undefined) return name
  const row = `${field === 'questions' ? 'Question' : name} ${Number(number) + 1}`
  return part === undefined ? row : `${row}, ${names[part] ?? part}`
}

/** What the desk calls a part of a draft: a row is called by its place, in the first draft that has it. */
export function partName(
  { field, row }: DraftPart,
  drafts: DraftValues[],
  labels: Publication['labels'],
): string {
  if (row === null || (field !== 'questions' && field !== 'sources'))
    return fieldName(field, labels)
  if (row === 'order') return `Order of the ${field}`
  const at = drafts
    .map((values) => values[field].findIndex(({ id }) => id === row))
    .find((place) => place !== -1)
  return fieldName(`${field}.${at ?? 0}`, labels)
}
