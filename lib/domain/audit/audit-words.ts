import type { RefusalKind } from '@/lib/domain/kinds'

/** What else an audit row knows, each in a sentence; what has no words here is for the database alone. */
export function detailInWords(detail: Record<string, unknown>): string[] {
  return Object.entries(sentences).flatMap(([name, sentence]) => {
    const value = detail[name]
    return isSayable(value) ? [sentence(String(value))] : []
  })
}

const id = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

function isSayable(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return value.trim() !== '' && !id.test(value)
  return typeof value === 'number' || typeof value === 'boolean'
}

const sentences: Record<string, (value: string) => string> = {
  erased: () => 'What else was noted here was erased.',
  headline: (value) => `The headline was “${value}”.`,
  name: (value) => `It is called “${value}”.`,
  into: (value) => `It is now part of “${value}”.`,
  slug: (value) => `Its address ends in ${value}.`,
  email: (value) => `The e-mail address is ${value}.`,
  role: (value) => `The role is ${value}.`,
  change: (value) => `It went out as ${change[value] ?? value}.`,
  reason: (value) => `The reason given: ${ended(value)}`,
  note: (value) => `The note: ${ended(value)}`,
  problem: (value) => `What was wrong: ${ended(value)}`,
  from: (value) => `Before: ${ended(value)}`,
  to: (value) => `Then: ${ended(value)}`,
  field: (value) => `It is about the field ${value}.`,
  removed: (value) => `${value} were removed.`,
  count: (value) => `It concerned ${value}.`,
  ended: (value) => (value === '1' ? 'One sign-in was ended.' : `${value} sign-ins were ended.`),
}

const change: Record<string, string> = {
  typo: 'a silent mending',
  update: 'an update',
  correction: 'a correction',
}

function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

export const refusalWords: Record<RefusalKind, string> = {
  'sign-in': 'Signing in failed',
  limit: 'There were too many tries',
  foreign: 'A request came from a page of another site',
  'not-allowed': 'Somebody signed in tried what they may not do',
  'too-large': 'A request was too large',
}

/** "once", "twice", "3 times" */
export function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count.toLocaleString('en')} times`
}
