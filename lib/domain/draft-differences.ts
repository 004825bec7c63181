import {
  type DraftValues,
  emptySource,
  isEmptySource,
  type QuestionValues,
  type SourceValues,
} from './draft-values'
import { pictureInWords } from './picture'

export type DraftField = keyof DraftValues

export type Difference = {
  field: DraftField
  /** As a person would read it. */
  mine: string
  theirs: string
  /** Whether I changed it since the copy we both began with. */
  isMine: boolean
}

/** In the order of the page. */
export const draftFields: DraftField[] = [
  'headline',
  'slug',
  'takeaway',
  'whatHappened',
  'whyItMatters',
  'whatItMeans',
  'sources',
  'questions',
  'topics',
  'authors',
  'aiUse',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
]

/** Where two drafts of one article say different things, in the order of the page. */
export function draftDifferences(
  mine: DraftValues,
  theirs: DraftValues,
  base: DraftValues | null,
): Difference[] {
  return draftFields.flatMap((field) => {
    const [my, their] = [inWords(mine, field), inWords(theirs, field)]
    if (my === their) return []
    return [{ field, mine: my, theirs: their, isMine: !base || my !== inWords(base, field) }]
  })
}

/** My draft with the fields of theirs that I chose. */
export function withTheirs(
  mine: DraftValues,
  theirs: DraftValues,
  fields: DraftField[],
): DraftValues {
  return Object.assign({}, mine, ...fields.map((field) => ({ [field]: theirs[field] })))
}

function inWords(values: DraftValues, field: DraftField): string {
  if (field === 'questions')
    return values.questions.map(questionInWords).filter(isSaid).join('\n\n')
  if (field === 'sources') return values.sources.map(sourceInWords).filter(isSaid).join('\n\n')
  if (field === 'topics') return values.topics.map(({ name }) => name).join(', ')
  if (field === 'authors') return values.authors.join(', ')
  return values[field].replaceAll('\r\n', '\n').trim()
}

function questionInWords({ question, answer }: QuestionValues): string {
  return `${question.trim()}\n${answer.trim()}`.trim()
}

function sourceInWords(source: SourceValues): string {
  if (isEmptySource(source)) return ''
  return sourceFacts
    .map((fact) => (fact === 'avatar' ? pictureInWords(source.avatar) : source[fact].trim()))
    .filter(isSaid)
    .join('\n')
}

const sourceFacts = Object.keys(emptySource).filter(
  (fact): fact is keyof SourceValues => fact !== 'id',
)

function isSaid(words: string): boolean {
  return words !== ''
}
