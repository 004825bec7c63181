'use client'

import { type MouseEvent, useActionState, useState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { describeMediaNow } from '@/lib/actions/media'
import type { ListedMedia } from '@/lib/domain/media/listed-media'
import { largestSize } from '@/lib/domain/media/media-picture'
import { paths } from '@/lib/paths'
import { CutPreview } from './cut-preview'

/** What a picture shows, of whom it is, and which place cuts keep: by a click, or by two sliders. */
export function MediaForm({ picture, canChange }: { picture: ListedMedia; canChange: boolean }) {
  const [answer, act, isPending] = useActionState(describeMediaNow, null)
  const { fields, values } = formState(answer)
  const [focal, setFocal] = useState({ focalX: picture.focalX, focalY: picture.focalY })
  const { name, width, height } = largestSize(picture)
  const aim = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    // The picture does not fill its frame when it is high.
    const toPicture = currentTarget.getScreenCTM()?.inverse()
    const place = new DOMPoint(clientX, clientY).matrixTransform(toPicture)
    setFocal({ focalX: percent(place.x / width), focalY: percent(place.y / height) })
  }
  const [x, y] = [(width * focal.focalX) / 100, (height * focal.focalY) / 100]
  const mark = Math.max(width, height) / 45
  return (
    <form action={act} noValidate>
      <FormMessage answer={answer} done="Saved. Live pages show it from now on." />
      <input type="hidden" name="id" value={picture.id} />
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="mb-5 block max-h-128 w-full cursor-crosshair rounded-lg border border-line bg-tint"
        aria-hidden="true"
        onClick={canChange ? aim : undefined}
      >
        <image href={paths.media(name)} width={width} height={height} />
        <circle cx={x} cy={y} r={mark} fill="none" stroke="#fff" strokeWidth={mark / 3} />
        <circle cx={x} cy={y} r={mark * 1.2} fill="none" stroke="#16181d" strokeWidth={mark / 6} />
      </svg>
      <fieldset disabled={!canChange}>
        <Field
          id="alt"
          label="What it shows"
          hint="For those who do not see it: what matters in it for an update, in a sentence."
          error={fields.alt}
        >
          {(control) => <Textarea {...control} rows={2} defaultValue={values.alt ?? picture.alt} />}
        </Field>
        <Field
          id="credit"
          label="Credit"
          aside="optional"
          hint="Stands below it, such as “Photo: Name, CC BY 4.0”."
          error={fields.credit}
        >
          {(control) => <Input {...control} defaultValue={values.credit ?? picture.credit} />}
        </Field>
        <h2 className="mb-1.5 font-semibold text-sm">What cuts keep</h2>
        <p className="mb-3 text-xs text-muted">
          Click the place in the picture that matters most, or move it here.
        </p>
        <div className="mb-5 grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <label className="text-sm">
            From the left
            <input
              type="range"
              name="focalX"
              min={0}
              max={100}
              value={focal.focalX}
              onChange={(event) => setFocal({ ...focal, focalX: Number(event.target.value) })}
              className="block min-h-tool w-full accent-ink"
            />
          </label>
          <label className="text-sm">
            From the top
            <input
              type="range"
              name="focalY"
              min={0}
              max={100}
              value={focal.focalY}
              onChange={(event) => setFocal({ ...focal, focalY: Number(event.target.value) })}
              className="block min-h-tool w-full accent-ink"
            />
          </label>
          <CutPreview
            className="max-w-40"
            picture={{ ...picture, ...focal }}
            width={460}
            height={675}
            label="Beside the headline on the share card"
          />
        </div>
        {canChange && (
          <Button type="submit" kind="primary" disabled={isPending}>
            {isPending ? 'Saving…' : 'Save the picture'}
          </Button>
        )}
      </fieldset>
    </form>
  )
}

function percent(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share * 100)))
}
