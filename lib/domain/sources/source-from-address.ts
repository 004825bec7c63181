import { readPostAddress } from './post-address'
import { emptySource, type SourceValues } from './source-values'

const followers = ['network', 'handle', 'profileUrl', 'postedAt'] as const

/** What a source says once it has another address: what followed the old one follows the new one. */
export function sourceFromAddress(row: SourceValues, permalink: string): Partial<SourceValues> {
  const read = readPostAddress(permalink)
  if (read === null) return { permalink }
  const before = readPostAddress(row.permalink) ?? emptySource
  const followed = followers.filter((fact) => row[fact] === before[fact] || row[fact] === '')
  return { permalink, ...Object.fromEntries(followed.map((fact) => [fact, read[fact]])) }
}
