import { siteCard } from '@/lib/cards/site-card'
import { mediaFile } from '@/lib/media/media-file'

export const dynamic = 'force-dynamic'

/** The card of pages that are no updates. Its address lasts, so it may change behind it. */
export async function GET(): Promise<Response> {
  const card = await mediaFile('cards', await siteCard())
  if (!card) throw new Error('The card of the site was drawn and is not there.')
  return new Response(card.bytes, { headers: { 'content-type': card.type } })
}
