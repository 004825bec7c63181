import { expect, test } from 'vitest'
import { isNoteField, noteFieldName, noteFields } from './note-fields'

const labels = {
  whatIsNotKnown: 'Open',
  whatHappened: 'What',
  whyItMatters: 'Why',
  whatItMeans: 'So what',
}

test('notes are about the update or a field that its page shows', () => {
  expect(noteFields).toEqual([
    'update',
    'headline',
    'slug',
    'takeaway',
    'leadImage',
    'whatHappened',
    'whyItMatters',
    'whatItMeans',
    'whatIsNotKnown',
    'earlier',
    'sources',
    'questions',
    'topics',
    'authors',
    'aiUse',
  ])
  expect(['update', 'slug', 'seoTitle', '', 'toString'].filter(isNoteField)).toEqual([
    'update',
    'slug',
  ])
  const named = ['update', 'whyItMatters', 'headline', 'mood'].map((name) =>
    noteFieldName(name, labels),
  )
  expect(named).toEqual(['The whole update', 'Why', 'Headline', 'mood'])
})
