import { routeRead } from '@/lib/actions/run/route-read'
import { listArticles } from '@/lib/editing/desk/list-articles'

const most = 8

/** Updates that mention `?q=`, for the palette. */
export const GET = routeRead((actor, _params, query) => {
  const { articles } = listArticles(actor, { query: query.get('q') ?? '' })
  return { articles: articles.slice(0, most).map(({ id, headline }) => ({ id, headline })) }
})
