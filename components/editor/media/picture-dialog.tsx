'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { ListedMedia } from '@/lib/domain/media/listed-media'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { Thumbnail } from './thumbnail'

type Props = { onChoose: (picture: MediaPicture) => void; onClose: () => void }

const settling = 200

/** The library over the editor: a search, and pictures to choose from. */
export function PictureDialog({ onChoose, onClose }: Props) {
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<ListedMedia[] | string | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      const pictures = await picturesWith(query, leaving.signal)
      if (!leaving.signal.aborted) setFound(pictures)
    }, settling)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [query])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[min(46rem,calc(100vw-2rem))] rounded-[10px] border border-line bg-paper p-5 text-ink backdrop:bg-black/45"
    >
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h2 id={title} className="font-semibold text-lg">
          Choose a picture
        </h2>
        <Input
          type="search"
          aria-label="Search pictures"
          placeholder="Search pictures"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            // It stands inside the article's form, which would be saved.
            if (event.key === 'Enter') event.preventDefault()
          }}
          className="max-w-[16rem]"
        />
        <Button kind="quiet" className="ml-auto" onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      {typeof found === 'string' && <p className="text-signal">{found}</p>}
      {found === null && <p className="text-muted">Looking…</p>}
      {Array.isArray(found) && found.length === 0 && (
        <p className="py-6 text-muted">
          {query
            ? 'No picture has these words.'
            : 'The library is empty. Upload the first picture.'}
        </p>
      )}
      {Array.isArray(found) && found.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {found.map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                onClick={() => {
                  onChoose(picture)
                  // Closed, it gives the focus back to where it was opened.
                  dialog.current?.close()
                }}
                className="block w-full cursor-pointer rounded-lg border border-line p-1.5 text-left hover:border-ink"
              >
                <Thumbnail picture={picture} className="aspect-[4/3] w-full" />
                <span className="mt-1 block truncate text-[0.8125rem]">
                  {picture.alt || picture.name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </dialog>
  )
}

async function picturesWith(query: string, signal: AbortSignal): Promise<ListedMedia[] | string> {
  try {
    const address = `/api/desk/media?${new URLSearchParams({ q: query })}`
    const response = await fetch(address, { signal })
    const answer = (await response.json()) as ActionAnswer<{ pictures: ListedMedia[] }>
    return answer.ok ? answer.pictures : answer.message
  } catch {
    return 'The library could not be reached. Close this and try again.'
  }
}
