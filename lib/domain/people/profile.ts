import { z } from 'zod'
import { addressLines } from '@/lib/domain/form/address-lines'
import { line } from '@/lib/domain/form/form-fields'

/** What stands under somebody's articles and on their page; `name` must not be empty. */
export const profileForm = z.object({
  name: line('The name', 100)
    .transform((name) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .refine((name) => name !== '', { error: 'Write the name that stands under articles.' }),
  bio: line('The text', 300),
  fediverse: line('The handle', 200)
    .transform((handle) => (handle === '' ? '' : `@${handle.replace(/^@/, '')}`))
    .refine((handle) => handle === '' || /^@[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(handle), {
      error: 'Write a handle such as @name@mastodon.social.',
    }),
  links: addressLines(5),
})

export type Profile = z.output<typeof profileForm>

/** A profile with the file name of its picture, which is empty while there is none. */
export type StoredProfile = Profile & { avatar: string }
