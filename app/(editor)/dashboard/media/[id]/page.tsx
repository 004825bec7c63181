import type { Metadata } from 'next'
import { MediaForm } from '@/components/editor/media/media-form'
import { MediaTools } from '@/components/editor/media/media-tools'
import { Instant } from '@/components/editor/parts/instant'
import { TopBar } from '@/components/editor/parts/top-bar'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { getMedia } from '@/lib/editing/media/get-media'
import { NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Picture' }

type Props = { params: Promise<{ id: string }> }

export default async function PicturePage({ params }: Props) {
  const { id } = await params
  const actor = await requireActor(paths.mediaPicture(id))
  const found = open(actor, id)
  return (
    <>
      <TopBar>
        <Link href={paths.mediaLibrary()} className="text-muted no-underline hover:text-ink">
          Media
        </Link>
        <h1 className="min-w-0 truncate font-semibold">{found ? found.picture.name : 'Picture'}</h1>
      </TopBar>
      <main id="main" className="max-w-form px-5 py-6 md:px-7">
        {found ? (
          <Picture {...found} />
        ) : (
          <p className="text-muted">This picture is not in the media library any more.</p>
        )}
      </main>
    </>
  )
}

function Picture({ picture, uses, isUsed, canChange }: ReturnType<typeof getMedia>) {
  return (
    <>
      <p className="mb-4 text-xs text-muted">
        {picture.width} × {picture.height} pixels, added by {picture.addedBy},{' '}
        <Instant at={picture.addedAt} />
        {!canChange && '. An editor can change it.'}
      </p>
      <MediaForm key={picture.file} picture={picture} canChange={canChange} />
      <h2 className="mt-10 mb-1.5 font-semibold text-sm">Where it is used</h2>
      {uses.length > 0 ? (
        <ul className="divide-y divide-line border-line border-y">
          {uses.map((use) => (
            <li key={use.id} className="flex items-baseline justify-between gap-4 py-2.5">
              <Link href={paths.article(use.id)} className="min-w-0 [overflow-wrap:anywhere]">
                {use.headline || 'No headline yet'}
              </Link>
              <span className="text-xs text-muted">{use.isLive ? 'Live' : 'Not live'}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-muted">
          {isUsed ? 'An update of somebody else opens with it.' : 'No update opens with it.'}
        </p>
      )}
      {canChange && <MediaTools id={picture.id} isUsed={isUsed} />}
    </>
  )
}

/** @returns null for a picture that is not there */
function open(actor: Actor, id: string) {
  try {
    return getMedia(actor, id)
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
