'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { changeOwnProfile } from '@/lib/actions/account/account'
import { pictureTypes } from '@/lib/domain/media/picture'
import type { StoredProfile } from '@/lib/domain/people/profile'
import { paths } from '@/lib/paths'

/** What readers learn of whoever is signed in. */
export function ProfileForm({ stored }: { stored: StoredProfile }) {
  const [answer, act, isPending] = useActionState(changeOwnProfile, null)
  const { fields, values } = formState(answer)
  const shown = { ...stored, links: stored.links.join('\n'), ...values }
  return (
    <form action={act} key={answer?.ok ? JSON.stringify(stored) : undefined} noValidate>
      <FormMessage answer={answer} done="Saved. Readers see it from now on." />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field id="name" label="Name" hint="As it stands under your articles." error={fields.name}>
          {(control) => <Input {...control} autoComplete="name" defaultValue={shown.name} />}
        </Field>
        <Field
          id="fediverse"
          label="Fediverse handle"
          hint="Servers there name you as the author of your links."
          error={fields.fediverse}
        >
          {(control) => (
            <Input
              {...control}
              placeholder="@name@mastodon.social"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={shown.fediverse}
            />
          )}
        </Field>
        <Field id="bio" label="About you" hint="A sentence or two on your page." error={fields.bio}>
          {(control) => <Textarea {...control} rows={3} defaultValue={shown.bio} />}
        </Field>
        <Field
          id="links"
          label="Your pages elsewhere"
          hint="One full address a line, up to five."
          error={fields.links}
        >
          {(control) => <Textarea {...control} rows={3} defaultValue={shown.links} />}
        </Field>
      </div>
      <Field
        id="picture"
        label="Picture"
        aside="optional"
        hint="JPEG, PNG or WebP, up to 8 MB. Its middle stands on your page; without one, readers see your initials."
        error={fields.picture}
      >
        {(control) => (
          <div className="flex flex-wrap items-center gap-3">
            {stored.avatar !== '' && (
              <img
                src={paths.media(stored.avatar)}
                alt=""
                width={48}
                height={48}
                className="size-12 rounded-full"
              />
            )}
            <FileInput {...control} accept={pictureTypes} />
            {stored.avatar !== '' && (
              <label className="flex min-h-control items-center gap-2 text-sm">
                <Checkbox name="removePicture" value="yes" />
                Remove it
              </label>
            )}
          </div>
        )}
      </Field>
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save the profile'}
      </Button>
    </form>
  )
}
