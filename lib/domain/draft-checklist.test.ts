import { expect, test } from 'vitest'
import { draftChecklist } from './draft-checklist'
import { draftFromForm } from './draft-form'
import { wordCount } from './word-count'

test('an empty draft has everything before it', () => {
  const lines = draftChecklist(draftFromForm({}))
  expect(lines.map((line) => line.done)).toEqual([false, false, false, false, false])
  expect(lines[1]?.label).toBe('None of three paragraphs, 0 words')
})

test('the list fills as one writes', () => {
  const draft = draftFromForm({
    headline: 'OpenAI leaves Azure exclusivity behind',
    whatHappened: 'One **two** three.',
    whyItMatters: 'Four.',
    whatItMeans: 'Five six.',
    'sources.0.permalink': 'https://x.com/a/status/1',
    'sources.0.authorName': 'A',
    'sources.0.text': 'Quoted',
    'questions.0.question': 'Why?',
    'questions.0.answer': 'So.',
    'questions.1.question': 'When?',
    'questions.1.answer': 'Now.',
    'authors.0': 'ada',
  })
  expect(draftChecklist(draft)).toEqual([
    { done: true, label: 'Headline of 38 characters' },
    { done: true, label: 'Three paragraphs, 6 words' },
    { done: true, label: 'Source complete' },
    { done: true, label: 'Two quick answers' },
    { done: true, label: 'Byline' },
  ])
})

test.each([
  ['', 0],
  ['two words', 2],
  ['**bold** and [a link](https://example.org/a-b) end', 5],
  ['$110B and 2,030 don’t e-mail', 5],
  ['- one\n- two', 2],
  ['Ελλάδα Привет', 2],
])('%s has %i words', (text, words) => {
  expect(wordCount(text)).toBe(words)
})
