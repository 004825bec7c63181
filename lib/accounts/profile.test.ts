import { expect, test } from 'vitest'
import { profileForm } from '@/lib/domain/profile'
import { publishArticle } from '@/lib/editing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { Actor } from './actor'
import { changeProfile, ownProfile } from './profile'

testPublication()

const profile = profileForm.parse({
  name: 'Ada Lovelace',
  bio: 'Writes about engines.',
  fediverse: 'ada@mastodon.social',
  links: 'https://ada.example.org',
})

test('a new name reaches what is live at once, and no later publication undoes it', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline that is signed')
  await publishArticle(editor, id, anyway)
  changeProfile(editor, profile)
  const signed = () => articleBySlug('a-headline-that-is-signed')?.authors
  expect(signed()).toMatchObject([{ name: 'Ada Lovelace', fediverse: '@ada@mastodon.social' }])
  await publishArticle(editor, id, anyway)
  expect(signed()).toMatchObject([
    { name: 'Ada Lovelace', bio: 'Writes about engines.', links: ['https://ada.example.org'] },
  ])
  expect(ownProfile(editor)).toEqual(profile)
})

test('only people have a profile', () => {
  expect(() => changeProfile(Actor.commandLine(), profile)).toThrow(NotAllowed)
  expect(() => ownProfile(Actor.commandLine())).toThrow(NotAllowed)
})

test.each([
  [{ name: ' ' }, 'name'],
  [{ bio: 'x'.repeat(301) }, 'bio'],
  [{ fediverse: 'ada' }, 'fediverse'],
  [{ links: 'javascript:alert(1)' }, 'links'],
  [{ links: Array(6).fill('https://a.example').join('\n') }, 'links'],
])('%j is refused beside its field', (form, field) => {
  const parsed = profileForm.safeParse({ name: 'Ada', ...form })
  expect(parsed.error?.issues[0]?.path).toEqual([field])
})
