import { expect, test } from 'vitest'
import { Unreadable } from '../outcome/unreadable'
import { markdownUpdate } from './markdown-update'

test('the front matter of other programs becomes an update, and what has no place is named', () => {
  const text = `---
title: "A model: free"
date: 2024-05-01 10:30:00 +0200
tags: [OpenAI, {name: Clouds, kind: company}]
author: Ada Example
description: What it is
source: https://x.com/sam/status/1
layout: post
weight: 3
---
# Head

It *came*.

![A wall](../wall.png)

> said
`
  expect(markdownUpdate('posts/2024-05-01-a-model.md', text)).toEqual({
    key: expect.stringMatching(/^markdown [0-9a-f]{64}$/),
    name: 'posts/2024-05-01-a-model.md',
    slug: 'a-model',
    draft: expect.objectContaining({
      headline: 'A model: free',
      takeaway: 'What it is',
      whatHappened: 'Head\n\nIt *came*.\n\nA wall\n\nsaid',
      topics: [
        { name: 'OpenAI', kind: 'subject' },
        { name: 'Clouds', kind: 'company' },
      ],
      sources: [expect.objectContaining({ network: 'x', handle: '@sam' })],
      questions: [],
    }),
    authors: ['Ada Example'],
    publishedAt: Date.UTC(2024, 4, 1, 8, 30),
    capturedAt: null,
    notes: [
      expect.stringContaining('All of its text stands under “What happened”'),
      'It was first published on 2024-05-01T08:30:00.000Z.',
      'Not brought in from its front matter: layout, weight.',
      'Pictures to fetch by hand: ../wall.png',
    ],
  })
})

test.each([
  ['a.md', 'Only text', 'a', null],
  ['2024-05-01-b.md', 'Text', 'b', Date.UTC(2024, 4, 1, 12)],
  ['c/index.md', '---\ntitle: C\ndate: 2024-05-01\n---\n', 'c', Date.UTC(2024, 4, 1, 12)],
  ['d.md', '---\ndate: 2024-05-01\ndraft: true\n---\n', 'd', null],
  ['e.md', '---\r\ndate: 2024-05-01\r\nstatus: draft\r\nslug: other\r\n---\r\nx', 'other', null],
  ['f.md', '\ufeff---\ntitle: F\n---', 'f', null],
])('%s has its address and date', (path, text, slug, publishedAt) => {
  expect(markdownUpdate(path, text)).toMatchObject({ slug, publishedAt })
})

test.each([
  ['---\ntitle: a', /no end/],
  ['---\n- a\n---\n', /no list of names/],
  ['---\na: [1\n---\n', /cannot be read/],
  ['---\ntitle: {a: 1}\n---\n', /“title” .* is no text/],
  ['---\ndate: soon\n---\n', /“soon” is no date/],
  [`---\na: &a [1,2]\n${bomb()}---\n`, /cannot be read/],
  [`---\na: ${'x'.repeat(200_001)}\n---\n`, /too long/],
  ['word '.repeat(20_000), /longer than an update can/],
])('%.40j is refused in words', (text, words) => {
  expect(() => markdownUpdate('a.md', text)).toThrow(Unreadable)
  expect(() => markdownUpdate('a.md', text)).toThrow(words)
})

/** A few lines that unfold into millions. */
function bomb(): string {
  const names = 'bcdefghi'.split('')
  return names
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]\n`)
    .join('')
}

test('a long text is divided among the paragraphs, and the editor is told', () => {
  const text = Array.from({ length: 60 }, (_, at) => `${at} ${'word '.repeat(160)}`).join('\n\n')
  const { draft, notes } = markdownUpdate('a.md', text)
  const parts = [draft.whatHappened, draft.whyItMatters, draft.whatItMeans]
  expect(parts.join('\n\n')).toBe(text.replace(/ +$/gm, ''))
  expect(notes[0]).toContain('too long')
})
