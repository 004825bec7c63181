import { classNames } from '@/components/ui/class-names'
import { type MediaPicture, smallestName } from '@/lib/domain/media/media-picture'
import { paths } from '@/lib/paths'

export function Thumbnail({ picture, className }: { picture: MediaPicture; className: string }) {
  return (
    <img
      src={paths.media(smallestName(picture))}
      alt=""
      loading="lazy"
      className={classNames('rounded-md bg-tint object-contain', className)}
    />
  )
}
