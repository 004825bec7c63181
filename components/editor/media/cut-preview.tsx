import { cutStart } from '@/lib/domain/media/cut-start'
import { largestSize, type MediaPicture } from '@/lib/domain/media/media-picture'
import { paths } from '@/lib/paths'

type Props = {
  picture: MediaPicture
  width: number
  height: number
  label: string
  className: string
}

/** What a cut of this shape keeps of a picture. */
export function CutPreview({ picture, width, height, label, className }: Props) {
  const { name, ...whole } = largestSize(picture)
  const scale = Math.max(width / whole.width, height / whole.height)
  const [wide, high] = [whole.width * scale, whole.height * scale]
  return (
    <figure className={className}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="block w-full overflow-hidden rounded-md border border-line"
        aria-hidden="true"
      >
        <image
          href={paths.media(name)}
          x={-cutStart(picture.focalX, wide, width)}
          y={-cutStart(picture.focalY, high, height)}
          width={wide}
          height={high}
          preserveAspectRatio="none"
        />
      </svg>
      <figcaption className="mt-1 text-xs text-muted">{label}</figcaption>
    </figure>
  )
}
