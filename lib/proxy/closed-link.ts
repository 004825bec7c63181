import { plainDocument } from '@/lib/domain/site/plain-document'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'

/** The whole page for a link that no longer works: a page of Next's cannot answer 410. */
export function closedLink(why: string): string {
  const words = `${escapeMarkup(why)}</p>\n<p><a href="${paths.signIn()}">Sign in</a></p>`
  return plainDocument('This link no longer works', words)
}
