import { routeAction } from '@/lib/actions/run/route-action'
import { mediaWords } from '@/lib/domain/media/media-fields'
import { describeMedia } from '@/lib/editing/media/change-media'

/** Says what a picture shows and of whom it is. */
export const POST = routeAction(mediaWords, async (actor, fields, { id }: { id: string }) => ({
  picture: await describeMedia(actor, id, fields),
}))
