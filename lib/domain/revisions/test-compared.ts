import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { emptySource } from '@/lib/domain/sources/source-values'
import type { ComparedContent } from './content-differences'

/** For tests: what changed in `base`, what is found of it, and that in short. */
export type Change = [
  name: string,
  change: Partial<ComparedContent>,
  found: object[],
  short: string,
]

export const question = (id: string, answer = 'So.') => ({ id, question: `${id}?`, answer })

export const source = {
  ...emptySource,
  id: 's1',
  network: 'x' as const,
  permalink: 'https://x.com/a/1',
  authorName: 'Ada',
  text: 'Said so.',
}

export const base: ComparedContent = {
  ...draftFromForm({ headline: 'Old', takeaway: 'Same' }),
  questions: [question('a'), question('b'), question('c')],
  sources: [source],
  topics: [{ name: 'OpenAI', kind: 'company' }],
  authors: ['Ada', 'Bo'],
}
