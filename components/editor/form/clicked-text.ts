import { publicationFieldNames } from '@/lib/domain/publishing/publication-fields'
import type { FormState } from './form-state'

/** What stood there at a click: the text by its edits, what is said for the publication by its words. */
export type ClickedText = { edits: number; said: string }

export function clickedText(form: HTMLFormElement, { edits }: FormState): ClickedText {
  const fields = new FormData(form)
  return { edits, said: JSON.stringify(publicationFieldNames.map((name) => fields.getAll(name))) }
}

export function isSameText(one: ClickedText, other: ClickedText): boolean {
  return one.edits === other.edits && one.said === other.said
}
