import type { FormState } from './form-state'

/** What stood there at a click: the text by its edits, what is said for the publication by its words. */
export type ClickedText = { edits: number; said: string }

/** What goes out with a publication and is no part of the text. */
const saidFor = ['change', 'correction', 'reason', 'runAt', 'zone']

export function clickedText(form: HTMLFormElement, { edits }: FormState): ClickedText {
  const fields = new FormData(form)
  return { edits, said: JSON.stringify(saidFor.map((name) => fields.getAll(name))) }
}

export function isSameText(one: ClickedText, other: ClickedText): boolean {
  return one.edits === other.edits && one.said === other.said
}
