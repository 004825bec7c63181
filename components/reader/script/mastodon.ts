import { mastodonLink, mastodonServer } from '@/lib/domain/reader/share-links'
import { keep, kept } from './memory'
import { say } from './status'
import { whenShown } from './when-shown'

/** Asks for the reader's server once and remembers it in this browser. */
export function offerMastodon(): void {
  const form = document.querySelector<HTMLFormElement>('[data-mastodon]')
  const input = form?.querySelector('input')
  const section = form?.closest<HTMLElement>('[data-share-url]')
  if (!form || !input || !section) return
  whenShown(() => {
    input.value ||= kept('mastodon') ?? ''
  })
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const server = mastodonServer(input.value)
    if (server === null) {
      say('Write the name of your server, such as mastodon.social.')
      input.focus()
      return
    }
    keep('mastodon', server)
    const { shareTitle = document.title, shareUrl = location.href } = section.dataset
    window.open(mastodonLink(server, shareTitle, shareUrl), '_blank', 'noopener')
  })
}
