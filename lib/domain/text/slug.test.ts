import { expect, test } from 'vitest'
import { numberedSlug, slugFrom } from './slug'
import { slugProblem } from './slug-problem'

test.each([
  ['OpenAI’s new model, explained', 'openais-new-model-explained'],
  ['Économie: l’été à Zürich', 'economie-lete-a-zurich'],
  ['Łódź, Straße, Ærø', 'lodz-strasse-aero'],
  ['Новый закон об ИИ', 'novyy-zakon-ob-ii'],
  ['Η Ελλάδα και η τεχνητή νοημοσύνη', 'i-ellada-kai-i-techniti-noimosyni'],
  ['人工智能', 'update'],
  ['🙂🙂', 'update'],
  ['About', 'about-update'],
])('%s becomes %s', (headline, slug) => {
  expect(slugFrom(headline)).toBe(slug)
  expect(slugProblem(slug)).toBeNull()
})

test('long slugs end with a whole word', () => {
  const slug = slugFrom('seven letters '.repeat(1000))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/-(seven|letters)$/)
  expect(slugFrom('x'.repeat(10_000))).toHaveLength(80)
  const whole = `${'x'.repeat(39)}-${'y'.repeat(40)}`
  expect(slugFrom(whole)).toBe(whole)
  expect(slugProblem(whole)).toBeNull()
})

test('a numbered slug stays within 80 characters', () => {
  expect(numberedSlug('short', 2)).toBe('short-2')
  expect(numberedSlug('x'.repeat(80), 12)).toHaveLength(80)
})
