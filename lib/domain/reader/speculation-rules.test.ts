import { expect, test } from 'vitest'
import { speculationRules } from './speculation-rules'

test('only updates and topics are opened ahead, and of a list only its first update is drawn', () => {
  const reading = { href_matches: ['/updates/:slug', '/topics/:slug'] }
  const files = { href_matches: '/*.*' }
  const within = { selector_matches: '[href*="#"]' }
  expect(speculationRules).toEqual({
    prefetch: [
      {
        source: 'document',
        where: { and: [reading, { not: files }, { not: within }] },
        eagerness: 'moderate',
      },
    ],
    prerender: [
      {
        source: 'document',
        where: { and: [reading, { selector_matches: '[data-first]' }] },
        eagerness: 'moderate',
      },
    ],
  })
})
