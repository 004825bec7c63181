import { routeAction } from '@/lib/actions/route-action'
import { mediaFields } from '@/lib/domain/media-fields'
import { describeMedia } from '@/lib/editing/change-media'

/** Says what a picture shows and of whom it is. */
export const POST = routeAction(mediaFields, (editor, fields, { id }: { id: string }) => ({
  picture: describeMedia(editor, id, fields),
}))
