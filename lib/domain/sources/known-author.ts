import type { SourceValues } from './source-values'

const authorFields = ['authorName', 'handle', 'profileUrl', 'avatar'] as const

/** What earlier sources say of an author, as a form's fields hold it. Empty is unknown. */
export type KnownAuthor = Pick<SourceValues, (typeof authorFields)[number]>

/**
 * What a source takes over of its author: what it does not say itself, and what it had from the author before.
 * @param before who was known at the address that stood there, if anybody
 */
export function takeAuthor(
  row: SourceValues,
  author: KnownAuthor,
  before: KnownAuthor | null,
): Partial<KnownAuthor> {
  const free = authorFields.filter((name) => row[name] === '' || row[name] === before?.[name])
  const changed = free.filter((name) => row[name] !== author[name])
  return Object.fromEntries(changed.map((name) => [name, author[name]]))
}
