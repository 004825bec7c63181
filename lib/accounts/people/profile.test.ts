import sharp from 'sharp'
import { expect, test } from 'vitest'
import { profileForm } from '@/lib/domain/people/profile'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { Invalid, NotAllowed } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { Actor } from '../actor'
import { changeProfile, ownProfile } from './profile'

testPublication()

const profile = profileForm.parse({
  name: 'Ada Lovelace',
  bio: 'Writes about engines.',
  fediverse: 'ada@mastodon.social',
  links: 'https://ada.example.org',
})

const face = (background: string) =>
  sharp({ create: { width: 60, height: 60, channels: 3, background } })
    .png()
    .toBuffer()

test('a new name reaches what is live at once, and no later publication undoes it', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'A headline that is signed')
  await publishArticle(editor, id, anyway)
  await changeProfile(editor, profile, await face('#36c'))
  const signed = () => articleBySlug('a-headline-that-is-signed')?.authors
  expect(signed()).toMatchObject([{ name: 'Ada Lovelace', fediverse: '@ada@mastodon.social' }])
  await publishArticle(editor, id, anyway)
  expect(signed()).toMatchObject([
    { name: 'Ada Lovelace', bio: 'Writes about engines.', links: ['https://ada.example.org'] },
  ])
  const { avatar } = ownProfile(editor)
  expect(ownProfile(editor)).toEqual({ ...profile, avatar: expect.stringMatching(/\.webp$/) })
  expect(signed()).toMatchObject([{ avatar }])
  await changeProfile(editor, profile)
  expect(ownProfile(editor).avatar).toBe(avatar)
  await expect(changeProfile(editor, profile, Buffer.from('no picture'))).rejects.toThrow(Invalid)
  await changeProfile(editor, profile, null)
  expect(signed()).toMatchObject([{ avatar: '' }])
})

test('only people have a profile', async () => {
  await expect(changeProfile(Actor.commandLine(), profile)).rejects.toThrow(NotAllowed)
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
