import { keepable } from '@/lib/domain/text/keepable'
import { Invalid } from '@/lib/errors'

/** What people write to each other at the desk: reasons, notes and answers. */
export const longestWords = 2000

/**
 * Trimmed, with plain line breaks.
 * @throws Invalid on the field that is named when it is too long
 */
export function deskWords(field: string, typed: string): string {
  const words = keepable(typed).normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (words.length <= longestWords) return words
  const problem = `This can have ${longestWords} characters; it has ${words.length}.`
  throw new Invalid('Nothing was changed.', { [field]: problem })
}

/** @throws Invalid with the wish given, when nothing was written */
export function neededWords(field: string, typed: string, wish: string): string {
  const words = deskWords(field, typed)
  if (words === '') throw new Invalid('Nothing was changed.', { [field]: wish })
  return words
}
