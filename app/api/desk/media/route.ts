import { routeRead } from '@/lib/actions/run/route-read'
import { routeUpload } from '@/lib/actions/run/route-upload'
import { pictureLimit } from '@/lib/domain/media/picture'
import { addMedia } from '@/lib/editing/media/add-media'
import { listMedia } from '@/lib/editing/media/get-media'

/** The newest pictures of the library that have the words `?q=`. */
export const GET = routeRead((actor, _params, query) =>
  listMedia(actor, { query: query.get('q') ?? '' }),
)

/** Adds a picture and answers with it. */
export const POST = routeUpload(pictureLimit, (actor, { bytes, name }) =>
  addMedia(actor, bytes, name),
)
