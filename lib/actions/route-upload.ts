import 'server-only'
import { z } from 'zod'
import type { Editor } from '@/lib/accounts/actor'
import { deskRoute } from './desk-route'
import { limitedBody } from './limited-body'
import { refusal, settle } from './settle'

/** The shape of routeAction for a file, whose bytes are the whole body. */
export function routeUpload<Data extends object, Params extends object>(
  limit: { bytes: number; message: string },
  verb: (editor: Editor, bytes: Buffer, params: Params) => Data | Promise<Data>,
) {
  return deskRoute<Data, Params>(async (request, editor, params) => {
    const bytes = await limitedBody(request, limit.bytes)
    if (bytes === null) return refusal('too-large', limit.message)
    return settle(z.unknown(), null, () => verb(editor, bytes, params))
  })
}
