import { type ArticleField, fieldNames } from '@/lib/domain/article/article-fields'
import { type DraftPart, samePart } from '@/lib/domain/drafts/draft-part'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { mergeRows } from './merge-rows'
import { mergeText, type Side } from './merge-text'

export type Merge = {
  values: DraftValues
  /** What both changed in different ways; everything that differs when it is not known how it began. */
  clashes: DraftPart[]
}

/**
 * Merges what two people made of one text: field by field, questions and sources row by row.
 *
 * @param sideOf whose words stand where both changed one thing; without it, mine
 */
export function mergeDrafts(
  base: DraftValues | null,
  mine: DraftValues,
  theirs: DraftValues,
  sideOf: (part: DraftPart) => Side = () => 'mine',
): Merge {
  const clashes: DraftPart[] = []
  const choose = (part: DraftPart): Side => {
    if (!clashes.some((clash) => samePart(clash, part))) clashes.push(part)
    return sideOf(part)
  }
  const merged = fieldNames.map((field) => [field, mergeField(field)])
  return { values: { ...mine, ...Object.fromEntries(merged) }, clashes }

  function mergeField(field: ArticleField): unknown {
    const chooseRow = (row: DraftPart['row']) => choose({ field, row })
    const chooseField = () => chooseRow(null)
    if (field === 'questions') return mergeRows({ ...sides(field), choose: chooseRow })
    if (field === 'sources') return mergeRows({ ...sides(field), choose: chooseRow })
    if (field === 'topics') return mergeSet(sides(field), topicKey, chooseField)
    if (field === 'authors') return mergeSet(sides(field), String, chooseField)
    return mergeText(base?.[field], mine[field], theirs[field], chooseField)
  }

  function sides<Field extends ArticleField>(field: Field) {
    return { base: base?.[field] ?? null, mine: mine[field], theirs: theirs[field] }
  }
}

function mergeSet<Item>(
  { base, mine, theirs }: { base: Item[] | null; mine: Item[]; theirs: Item[] },
  key: (item: Item) => string,
  choose: () => Side,
): Item[] {
  const has = (items: Item[], item: Item) => items.some((other) => key(other) === key(item))
  if (base === null) {
    const areSame =
      mine.every((item) => has(theirs, item)) && theirs.every((item) => has(mine, item))
    return areSame || choose() === 'mine' ? mine : theirs
  }
  const stayed = mine.filter((item) => has(theirs, item) || !has(base, item))
  const added = theirs.filter((item) => !has(mine, item) && !has(base, item))
  return [...stayed, ...added]
}

function topicKey({ name }: { name: string }): string {
  return name.trim().toLowerCase()
}
