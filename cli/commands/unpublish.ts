import { findArticleId } from '@/lib/editing/article/find-article-id'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { actingAs } from '../run/acting-as'
import { type Command, optional } from '../run/command'

export const unpublish: Command = {
  name: 'unpublish',
  usage: 'SLUG|ID [--as EMAIL] [--reason TEXT]',
  summary: 'Make a live update a draft again; its address answers 404.',
  takes: 1,
  options: { as: { type: 'string' }, reason: { type: 'string' } },
  run(args) {
    const actor = actingAs(args)
    const id = findArticleId(actor, args.positionals[0] ?? '')
    unpublishArticle(actor, id, optional(args, 'reason'))
    return { text: 'Unpublished.', data: { id } }
  },
}
