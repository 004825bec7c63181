import { findArticleId } from '@/lib/editing/article/find-article-id'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { actingAs } from '../run/acting-as'
import { type Command, optional } from '../run/command'

export const publish: Command = {
  name: 'publish',
  usage: 'SLUG|ID [--as EMAIL] [--reason TEXT]',
  summary: 'Make the working copy of an update what readers see.',
  takes: 1,
  options: { as: { type: 'string' }, reason: { type: 'string' } },
  async run(args) {
    const actor = actingAs(args)
    const id = findArticleId(actor, args.positionals[0] ?? '')
    const { slug } = await publishArticle(actor, id, { reason: optional(args, 'reason') })
    const address = absolute(paths.update(slug))
    return { text: `Published: ${address}`, data: { id, slug, address } }
  },
}
