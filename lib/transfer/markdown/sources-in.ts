import 'server-only'
import { sourceFieldNames } from '@/lib/domain/article/row-fields'
import { networks } from '@/lib/domain/kinds'
import { type SourceDraft, sourceAt } from '../foreign/source-at'
import type { FrontMatter } from './front-matter'
import { factsOf, listOf, nameOf } from './front-values'

/** What else a fact of a source is called. */
const otherNames: Partial<Record<(typeof sourceFieldNames)[number], string[]>> = {
  permalink: ['url', 'link', 'href', 'address'],
  authorName: ['author', 'name', 'title'],
  text: ['quote', 'quotation'],
  profileUrl: ['profile'],
  lang: ['language'],
  postedAt: ['date', 'posted', 'published'],
  countsAsOf: ['counted'],
}

/** The sources of a file: addresses alone, or with what is known of them. Pictures of people stay where they are. */
export function sourcesIn(front: FrontMatter): SourceDraft[] {
  return listOf(front, 'sources', 'source').map((value) => {
    const facts = factsOf(value)
    if (facts.size === 0) return sourceAt(nameOf(value))
    const said = sourceFieldNames.flatMap((name): [string, string][] => {
      const known = [name, ...(otherNames[name] ?? [])].map((one) => facts.get(one.toLowerCase()))
      const fact = known.find((one) => one !== undefined)
      return fact === undefined || name === 'avatar' ? [] : [[name, fact]]
    })
    const { network, ...rest } = Object.fromEntries(said)
    const named = networks.find((one) => one === network)
    return { ...sourceAt(rest.permalink ?? ''), ...rest, ...(named && { network: named }) }
  })
}
