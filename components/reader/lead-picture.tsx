import {
  keptWidths,
  largestSize,
  type MediaPicture,
  sizeName,
} from '@/lib/domain/media/media-picture'
import { paths } from '@/lib/paths'

/** The picture an update opens with: never wider than the text, and never higher than a screen shows at once. */
export function LeadPicture({ picture }: { picture: MediaPicture }) {
  const { name, width, height } = largestSize(picture)
  const sizes = keptWidths(picture.width).map(
    (size) => `${paths.media(sizeName(picture.file, size))} ${size}w`,
  )
  return (
    <figure className="mt-6">
      <img
        src={paths.media(name)}
        srcSet={sizes.join(', ')}
        sizes="(min-width: 48rem) 42rem, 100vw"
        width={width}
        height={height}
        alt={picture.alt}
        fetchPriority="high"
        decoding="async"
        className="mx-auto h-auto max-h-152 w-auto max-w-full rounded-sm bg-tint"
      />
      {picture.credit && (
        <figcaption className="mt-1.5 text-xs text-muted">{picture.credit}</figcaption>
      )}
    </figure>
  )
}
