import { routeUpload } from '@/lib/actions/run/route-upload'
import { pictureLimit } from '@/lib/domain/media/picture'
import { takePicture } from '@/lib/editing/media/take-picture'

/** Keeps a picture for a source and answers with its name, which the form then carries. */
export const POST = routeUpload(pictureLimit, async (actor, { bytes }, { id }: { id: string }) => ({
  file: await takePicture(actor, id, bytes),
}))
