'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { paths } from '@/lib/paths'
import { Thumbnail } from './thumbnail'

type Props = {
  picture: MediaPicture
  /** What was refused of its description. */
  error: string | undefined
}

/** What the chosen picture shows and of whom it is. The words belong to the picture, wherever it is used. */
export function LeadWords({ picture, error }: Props) {
  const { problem, type, keep } = useForm().pictureWords
  return (
    <div className="mb-3 grid gap-x-4 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div>
        <Thumbnail picture={picture} className="max-h-36 w-full" />
        <a
          href={paths.mediaPicture(picture.id)}
          target="_blank"
          rel="noopener"
          className="mt-1 inline-flex min-h-6 items-center text-xs pointer-coarse:min-h-11"
        >
          Set what cuts keep
        </a>
      </div>
      <div className="grid content-start gap-3">
        <Field id="lead-alt" label="What it shows" error={problem ?? error} className="">
          {({ name: _name, ...control }) => (
            <Input
              {...control}
              value={picture.alt}
              maxLength={500}
              placeholder="For those who do not see it"
              onChange={(event) => type({ alt: event.target.value })}
              onBlur={() => void keep()}
            />
          )}
        </Field>
        <Field id="lead-credit" label="Credit" aside="optional" className="">
          {({ name: _name, ...control }) => (
            <Input
              {...control}
              value={picture.credit}
              maxLength={200}
              placeholder="Photo: Name, CC BY 4.0"
              onChange={(event) => type({ credit: event.target.value })}
              onBlur={() => void keep()}
            />
          )}
        </Field>
      </div>
    </div>
  )
}
