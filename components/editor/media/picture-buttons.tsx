'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useFieldId } from '@/components/ui/field-scope'
import { UnseenPictureInput } from './unseen-picture-input'

type Props = {
  /** The field's name, which its summary of faults leads to. */
  name: string
  hasPicture: boolean
  isFaulty: boolean
  onChoose: (files: FileList) => Promise<void>
  onRemove: () => void
}

export function PictureButtons({ name, hasPicture, isFaulty, onChoose, onRemove }: Props) {
  const id = useFieldId()(name)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="flex flex-wrap gap-2">
      <UnseenPictureInput ref={input} onChoose={onChoose} />
      <Button
        id={id}
        ref={button}
        data-faulty={isFaulty ? '' : undefined}
        aria-describedby={`${id}-hint ${id}-said`}
        onClick={() => input.current?.click()}
      >
        Choose a picture
      </Button>
      {hasPicture && (
        <Button
          kind="quiet"
          onClick={() => {
            onRemove()
            button.current?.focus()
          }}
        >
          Remove
        </Button>
      )}
    </div>
  )
}
