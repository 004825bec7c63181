import type { RefObject } from 'react'
import { pictureTypes } from '@/lib/domain/media/picture'

type Props = {
  ref: RefObject<HTMLInputElement | null>
  onChoose: (files: FileList) => Promise<void>
}

/** What a button opens the browser's own choice of files with. */
export function UnseenPictureInput({ ref, onChoose }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      accept={pictureTypes}
      hidden
      onChange={(event) => {
        if (event.target.files?.length) void onChoose(event.target.files)
        // The same file can be chosen again.
        event.target.value = ''
      }}
    />
  )
}
