import type { Publication } from '@/lib/domain/article/article'
import {
  type ArticleField,
  articleFields,
  type FieldOf,
  fieldNames,
} from '@/lib/domain/article/article-fields'
import { fieldName } from '@/lib/domain/drafts/field-names'

type PageField = Exclude<ArticleField, FieldOf<'override'>>
export type NoteField = 'update' | PageField

/** What a note can be about: the whole update or one of the fields of its page. */
export const noteFields: NoteField[] = ['update', ...fieldNames.filter(isOfThePage)]

function isOfThePage(name: ArticleField): name is PageField {
  return articleFields[name].kind !== 'override'
}

export function isNoteField(name: string): name is NoteField {
  return (noteFields as readonly string[]).includes(name)
}

/** What the desk calls it; a field that notes cannot be about any more keeps its name. */
export function noteFieldName(field: string, labels: Publication['labels']): string {
  return field === 'update' ? 'The whole update' : fieldName(field, labels)
}
