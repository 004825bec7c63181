import { expect, test } from 'vitest'
import { articleDescription } from './article-description'

test.each([
  ['The  takeaway\n in short ', 'Not **this**.', 'The takeaway in short'],
  ['', '\n\nWhat **happened**:\n\n- first\n- second', 'What happened: first second'],
  ['w'.repeat(200), '', 'w'.repeat(200)],
  ['w'.repeat(201), '', `${'w'.repeat(100)}…`],
])('%.30j and %.30j are described as %.30j', (takeaway, whatHappened, words) => {
  expect(articleDescription({ takeaway, whatHappened })).toBe(words)
})
