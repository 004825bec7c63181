import { type DraftValues, isEmptyQuestion, isEmptySource } from './draft-values'
import { wordCount } from './word-count'

export type ChecklistLine = { done: boolean; label: string }

/** What a good update has, as far as it can be counted. */
export function draftChecklist(draft: DraftValues): ChecklistLine[] {
  const characters = Array.from(draft.headline.trim()).length
  const paragraphs = [draft.whatHappened, draft.whyItMatters, draft.whatItMeans]
  const written = paragraphs.filter((text) => text.trim() !== '').length
  const words = paragraphs.reduce((sum, text) => sum + wordCount(text), 0)
  const sources = draft.sources.filter((row) => !isEmptySource(row))
  const complete = sources.filter((row) => isComplete(row)).length
  const answers = draft.questions.filter((row) => !isEmptyQuestion(row) && row.answer.trim()).length
  return [
    {
      done: characters >= 20 && characters <= 90,
      label: characters === 0 ? 'Headline of 20 to 90 characters' : headlineLabel(characters),
    },
    { done: written === 3, label: paragraphsLabel(written, words) },
    {
      done: sources.length > 0 && complete === sources.length,
      label: sourceLabel(sources.length, complete),
    },
    {
      done: answers >= 2,
      label:
        answers === 1 ? 'One quick answer, two are better' : `${amount(answers)} quick answers`,
    },
    {
      done: draft.authors.length > 0,
      label: draft.authors.length > 0 ? 'Byline' : 'Nobody in the byline yet',
    },
  ]
}

const amounts = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']

function amount(number: number): string {
  if (number === 0) return 'No'
  return amounts[number] ?? String(number)
}

function paragraphsLabel(written: number, words: number): string {
  const paragraphs = written === 3 ? 'Three paragraphs' : `${amounts[written]} of three paragraphs`
  return `${paragraphs}, ${words} ${words === 1 ? 'word' : 'words'}`
}

function headlineLabel(characters: number): string {
  if (characters < 20) return `Headline of ${characters} characters, short of 20`
  if (characters > 90) return `Headline of ${characters} characters, over 90`
  return `Headline of ${characters} characters`
}

function sourceLabel(sources: number, complete: number): string {
  if (sources === 0) return 'No source yet'
  if (complete < sources) return 'Source without address, author or text'
  return sources === 1 ? 'Source complete' : `${amount(sources)} sources complete`
}

function isComplete(source: DraftValues['sources'][number]): boolean {
  return [source.permalink, source.authorName, source.text].every((fact) => fact.trim() !== '')
}
