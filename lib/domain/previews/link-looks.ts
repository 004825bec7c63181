import type { LinkTags } from '@/lib/domain/reader/link-tags'
import { shortened } from '@/lib/domain/text/shortened'

/** Where the words stand: in a list of finds, on the picture, below it, or in a message with it. */
type Layout = 'found' | 'on-picture' | 'below-picture' | 'message'

export type LinkLook = {
  place: string
  layout: Layout
  title: string
  /** Empty where that place shows none. */
  description: string
}

type Place = { place: string; layout: Layout; title: number; description: number }

/**
 * In characters, what each place shows before it cuts. X: its card documentation. WhatsApp: Meta's
 * notes on link previews. Discord: its documentation of embeds. Google, LinkedIn and Slack publish no
 * number: what fits into their lines.
 */
const places: Place[] = [
  { place: 'Google', layout: 'found', title: 60, description: 155 },
  { place: 'X', layout: 'on-picture', title: 70, description: 0 },
  { place: 'LinkedIn', layout: 'below-picture', title: 120, description: 0 },
  { place: 'Slack', layout: 'message', title: 150, description: 300 },
  { place: 'WhatsApp', layout: 'below-picture', title: 80, description: 80 },
  { place: 'Discord', layout: 'message', title: 70, description: 350 },
]

/** How the link to an update looks in each place, from the words in its head. */
export function linkLooks(tags: LinkTags): LinkLook[] {
  return places.map(({ place, layout, title, description }) => {
    const isFound = layout === 'found'
    const words = isFound
      ? [tags.title, tags.description]
      : [tags.socialTitle, tags.socialDescription]
    const [head = '', body = ''] = words
    return {
      place,
      layout,
      title: shortened(head, title),
      description: description === 0 ? '' : shortened(body, description),
    }
  })
}
