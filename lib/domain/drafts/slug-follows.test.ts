import { expect, test } from 'vitest'
import { slugFollows } from './slug-follows'

test.each([
  ['', 'Anything', true],
  ['a-headline', 'A headline', true],
  ['a-headline-2', 'A headline', true],
  ['a-headline-1', 'A headline', false],
  ['a-headline-12', 'A headline', true],
  ['gpt-5-is-here-2', 'GPT-5 is here', true],
  ['another-headline-2', 'A headline', false],
  ['a-headline-2-b', 'A headline', false],
  ['typed', 'A headline', false],
])('%s after “%s”: %s', (slug, headline, follows) => {
  expect(slugFollows(slug, headline)).toBe(follows)
})
