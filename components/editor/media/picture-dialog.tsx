'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { ListedMedia } from '@/lib/domain/media/listed-media'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { Thumbnail } from './thumbnail'

type Props = { onChoose: (picture: MediaPicture) => void; onClose: () => void }

const settling = 200

/** The library over the editor: a search, and pictures to choose from. */
export default function PictureDialog({ onChoose, onClose }: Props) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<ListedMedia[] | string | null>(null)
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
    <Dialog
      title="Choose a picture"
      beside={
        <>
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
            className="max-w-64"
          />
          <Button kind="quiet" className="ml-auto" onClick={onClose}>
            Close
          </Button>
        </>
      }
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-184 p-5"
    >
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
                  onClose()
                }}
                className="block w-full cursor-pointer rounded-lg border border-line p-1.5 text-left hover:border-ink"
              >
                <Thumbnail picture={picture} className="aspect-[4/3] w-full" />
                <span className="mt-1 block truncate text-xs">{picture.alt || picture.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
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
