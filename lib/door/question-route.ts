import { questionSlugs } from '@/lib/domain/article/question-anchors'
import type { LiveCopy } from './pages/live-copy'

const pattern = /^\/updates\/(?<slug>[a-z0-9-]+)\/q\/(?<id>[a-z0-9-]+)$/

/**
 * Where the address of a question leads: to its page, or elsewhere: to the present address of its update, or to the
 * update itself where that does not have the question any more. Of an update that is off the site, `page` is the one
 * that says so. @returns null when it leads nowhere
 */
export function questionRoute(
  path: string,
  live: LiveCopy,
): { page: string } | { elsewhere: string } | null {
  const { slug = '', id = '' } = pattern.exec(path)?.groups ?? {}
  if (slug === '') return null
  const update = `/updates/${slug}`
  if (live.finds(isLive, { slug })) {
    const questions = live.texts(questionsOf, { slug }).map((question) => ({ question }))
    return questionSlugs(questions).includes(id) ? { page: path } : { elsewhere: update }
  }
  const [present] = live.texts(presentSlug, { slug })
  if (present !== undefined) return { elsewhere: `/updates/${present}/q/${id}` }
  return live.finds(wasLive, { slug }) ? { page: update } : null
}

const isLive = 'SELECT 1 FROM published_articles WHERE slug = :slug'
const questionsOf =
  'SELECT question FROM published_questions JOIN published_articles ON published_articles.id = article_id WHERE slug = :slug ORDER BY position'
const presentSlug =
  'SELECT published_articles.slug FROM slug_history JOIN published_articles ON published_articles.id = article_id WHERE slug_history.slug = :slug'
const wasLive = 'SELECT 1 FROM slug_history WHERE slug = :slug'
