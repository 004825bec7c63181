import type { Publication } from '@/lib/domain/article/article'
import { fieldName } from '@/lib/domain/drafts/field-names'

/** What a note can be about: the whole update or one of its fields, in the order of the page. */
export const noteFields = [
  'update',
  'headline',
  'slug',
  'takeaway',
  'leadImage',
  'whatHappened',
  'whyItMatters',
  'whatItMeans',
  'sources',
  'questions',
  'topics',
  'authors',
  'aiUse',
] as const
export type NoteField = (typeof noteFields)[number]

export function isNoteField(name: string): name is NoteField {
  return (noteFields as readonly string[]).includes(name)
}

/** What the desk calls it; a field that notes cannot be about any more keeps its name. */
export function noteFieldName(field: string, labels: Publication['labels']): string {
  return field === 'update' ? 'The whole update' : fieldName(field, labels)
}
