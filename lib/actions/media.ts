'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { mediaFields } from '@/lib/domain/media/media-fields'
import { addMedia } from '@/lib/editing/media/add-media'
import { describeMedia, removeMedia, replaceMedia } from '@/lib/editing/media/change-media'
import { Invalid } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { runAction } from './run/run-action'

const id = z.string().max(64)
const file = z.instanceof(File, { error: 'Choose a picture first.' })

export const addMediaNow = runAction(z.object({ file }), async (actor, { file }) => {
  const { picture } = await addMedia(actor, await bytesOf(file), file.name)
  redirect(paths.mediaPicture(picture.id))
})

export const replaceMediaNow = runAction(z.object({ id, file }), async (actor, { id, file }) => {
  await replaceMedia(actor, id, await bytesOf(file), file.name)
  refresh()
  return {}
})

export const describeMediaNow = runAction(
  mediaFields.extend({ id }),
  async (actor, { id, ...fields }) => {
    await describeMedia(actor, id, fields)
    refresh()
    return {}
  },
)

export const removeMediaNow = runAction(z.object({ id }), (actor, { id }) => {
  removeMedia(actor, id)
  redirect(`${paths.mediaLibrary()}?removed=1`)
})

/** A form sends a file without a name where none was chosen. */
async function bytesOf(file: File): Promise<Buffer> {
  if (file.name === '' && file.size === 0) throw new Invalid('Choose a picture first.')
  return Buffer.from(await file.arrayBuffer())
}
