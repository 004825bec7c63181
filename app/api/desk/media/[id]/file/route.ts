import { routeUpload } from '@/lib/actions/route-upload'
import { pictureLimit } from '@/lib/domain/picture'
import { replaceMedia } from '@/lib/editing/change-media'

/** Puts another file in the place of a picture. */
export const POST = routeUpload(
  pictureLimit,
  async (editor, { bytes, name }, { id }: { id: string }) => ({
    picture: await replaceMedia(editor, id, bytes, name),
  }),
)
