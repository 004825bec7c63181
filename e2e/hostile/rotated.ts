import type { z } from 'zod'
import { articleFields, fieldNames } from '@/lib/domain/article/article-fields'
import {
  questionFieldNames,
  sourceFieldNames,
  topicFieldNames,
} from '@/lib/domain/article/row-fields'
import { findingsOf } from '@/lib/domain/drafts/checklist'
import { draftSchema } from '@/lib/domain/drafts/draft'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { payloads } from './payloads'

/** Which payload each of many places gets: over as many rounds as there are payloads, every place meets every one. */
export type Round = (place: number) => string

export function roundOf(number: number, apart = 9): Round {
  return (place) => payloads[(number + place * apart) % payloads.length] ?? ''
}

/** A place for text in an update, such as `sources.text`: made from the lists of fields, so a new one joins by itself. */
type Place = { name: string; put: (values: DraftValues, text: string) => DraftValues }

const articlePlaces: Place[] = [
  ...fieldNames
    .filter((name) => articleFields[name].kind !== 'rows')
    .map((name) => ({
      name,
      put: (values: DraftValues, text: string) => ({ ...values, [name]: text }),
    })),
  ...placesOf('questions', questionFieldNames),
  ...placesOf('sources', sourceFieldNames),
  ...placesOf('topics', topicFieldNames),
]

function placesOf(rows: 'questions' | 'sources' | 'topics', parts: readonly string[]): Place[] {
  return parts.map((part) => ({
    name: `${rows}.${part}`,
    put: (values, text) => ({
      ...values,
      [rows]: values[rows].map((row, at) => (at === 0 ? { ...row, [part]: text } : row)),
    }),
  }))
}

/** By place, how many payloads it refused. */
export type Refusals = Record<string, number>

/** An update with a payload in each place that takes it and may go out with it; the others keep their words. */
export function hostileUpdate(plain: DraftValues, round: Round, refused: Refusals): DraftValues {
  const places = articlePlaces.map((place, at) => ({ ...place, text: round(at) }))
  const taken = places.filter((place) => isTaken(place.put(plain, place.text), place.name))
  const all = taken.reduce((values, { put, text }) => put(values, text), plain)
  const faults = findingsOf({ ...all, lead: null }, 'error').map(({ field }) => field)
  const kept = taken.filter(({ name }) => !faults.includes(name.replace('.', '.0.')))
  for (const { name } of places.filter((place) => !kept.some((one) => one.name === place.name))) {
    refused[name] = (refused[name] ?? 0) + 1
  }
  return kept.reduce((values, { put, text }) => put(values, text), plain)
}

/** What names something that is kept: whether there is such a thing only the verbs know. */
const namesOfThings = ['leadImage', 'earlier', 'sources.avatar']

function isTaken(values: DraftValues, name: string): boolean {
  const field = name.split('.')[0] as keyof DraftValues
  return !namesOfThings.includes(name) && draftSchema.shape[field].safeParse(values[field]).success
}

/** What another form carries, in the same way. */
export function hostileForm<Shape extends z.ZodRawShape>(
  called: string,
  form: z.ZodObject<Shape>,
  plain: Record<string, string>,
  round: Round,
  refused: Refusals,
): z.output<z.ZodObject<Shape>> {
  let values = plain
  for (const [place, name] of Object.keys(form.shape).entries()) {
    const changed = { ...values, [name]: round(place) }
    const key = `${called}.${name}`
    if (form.safeParse(changed).success) values = changed
    else refused[key] = (refused[key] ?? 0) + 1
  }
  return form.parse(values)
}
