import { Link } from '@/components/ui/link'
import type { ListedMedia } from '@/lib/domain/media/listed-media'
import { smallestName } from '@/lib/domain/media/media-picture'
import { paths } from '@/lib/paths'

/** Pictures of the library, each leading to all that can be said of it. */
export function MediaGrid({ pictures }: { pictures: ListedMedia[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5 2xl:grid-cols-6">
      {pictures.map((picture) => (
        <li key={picture.id} className="relative min-w-0">
          <span className="block aspect-[4/3] overflow-hidden rounded-lg border border-line bg-tint">
            <img
              src={paths.media(smallestName(picture))}
              alt=""
              loading="lazy"
              className="size-full object-contain"
            />
          </span>
          <Link
            href={paths.mediaPicture(picture.id)}
            className="mt-1.5 block truncate font-semibold no-underline after:absolute after:inset-0 hover:underline"
          >
            {picture.alt || picture.name}
          </Link>
          <span className="block truncate text-xs text-muted">
            {picture.alt === '' ? (
              <b className="font-semibold text-signal">Not described yet</b>
            ) : (
              usesInWords(picture.uses)
            )}
            {picture.credit && ` · ${picture.credit}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function usesInWords(uses: number): string {
  if (uses === 0) return 'Not used'
  return uses === 1 ? 'In one update' : `In ${uses} updates`
}
