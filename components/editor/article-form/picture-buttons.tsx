'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
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
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="flex flex-wrap gap-2">
      <UnseenPictureInput ref={input} onChoose={onChoose} />
      <Button
        id={name}
        ref={button}
        data-faulty={isFaulty ? '' : undefined}
        aria-describedby={`${name}-hint ${name}-said`}
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
