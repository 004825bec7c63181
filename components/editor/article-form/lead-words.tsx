'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { ActionAnswer } from '@/lib/actions/action-answer'
import type { MediaPicture } from '@/lib/domain/media-picture'
import { paths } from '@/lib/paths'
import { Thumbnail } from '../media/thumbnail'

type Props = { picture: MediaPicture; onChange: (picture: MediaPicture) => void }

/** What the chosen picture shows and of whom it is. The words belong to the picture, wherever it is used. */
export function LeadWords({ picture, onChange }: Props) {
  const [words, setWords] = useState({ alt: picture.alt, credit: picture.credit })
  const [problem, setProblem] = useState<string | null>(null)
  const type = (change: Partial<typeof words>) => {
    setWords({ ...words, ...change })
    onChange({ ...picture, ...words, ...change })
  }
  const keep = async () => {
    const { focalX, focalY } = picture
    const answer = await send(picture.id, { ...words, focalX, focalY })
    setProblem(answer.ok ? null : answer.message)
  }
  return (
    <div className="mb-3 grid gap-x-4 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div>
        <Thumbnail picture={picture} className="max-h-36 w-full" />
        <a
          href={paths.mediaPicture(picture.id)}
          target="_blank"
          rel="noopener"
          className="mt-1 inline-block py-0.5 text-[0.8125rem]"
        >
          Set what cuts keep
        </a>
      </div>
      <div className="grid content-start gap-3">
        <Field id="lead-alt" label="What it shows" error={problem ?? undefined} className="">
          {({ name: _name, ...control }) => (
            <Input
              {...control}
              value={words.alt}
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
              value={words.credit}
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

async function send(id: string, fields: object): Promise<ActionAnswer> {
  try {
    const response = await fetch(`/api/desk/media/${encodeURIComponent(id)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    })
    return (await response.json()) as ActionAnswer
  } catch {
    const message = 'These words could not be kept just now. Change them once more to try again.'
    return { ok: false, reason: 'unavailable', message, fields: {}, values: {} }
  }
}
