import { resolve } from 'node:path'
import type { Actor } from '@/lib/accounts/actor'
import { importForeign } from '@/lib/transfer/foreign/import-foreign'
import { ghostPosts } from '@/lib/transfer/ghost/ghost-export'
import { importPublication } from '@/lib/transfer/import-publication'
import { markdownFiles } from '@/lib/transfer/markdown/markdown-files'
import { onCopy } from '@/lib/transfer/on-copy'
import type { Tally } from '@/lib/transfer/outcome/tally'
import { actingAs } from '../run/acting-as'
import { type Arguments, type Command, WrongUse } from '../run/command'
import { tallyAnswer } from '../transfer/tally-answer'

export const importAll: Command = {
  name: 'import',
  usage: 'FOLDER | markdown FOLDER | ghost FILE [--publish] [--dry-run] [--as EMAIL]',
  summary:
    'Bring in what `export` wrote, a folder of Markdown files, or the export of Ghost. Markdown and Ghost become drafts; with --publish, what was published there goes out, where the checklist lets it. With --dry-run, say what would happen, and change nothing.',
  takes: { least: 1, most: 2 },
  options: {
    publish: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    as: { type: 'string' },
  },
  async run(args) {
    const isTrial = args.values['dry-run'] === true
    const bringIn = importOf(args, isTrial)
    const tally = await (isTrial ? onCopy(bringIn) : bringIn())
    return tallyAnswer(tally, isTrial)
  },
}

/** @throws WrongUse before anything is done */
function importOf(args: Arguments, isTrial: boolean): () => Promise<Tally> {
  const { positionals, values } = args
  const [from, place] = positionals.length === 1 ? ['', ...positionals] : positionals
  const path = resolve(place ?? '')
  const publish = values.publish === true
  const work: Record<string, (actor: Actor) => Tally | Promise<Tally>> = {
    '': (actor) => importPublication(actor, path, isTrial),
    markdown: (actor) => importForeign(actor, markdownFiles(path), { publish, isTrial }),
    ghost: (actor) => importForeign(actor, ghostPosts(path), { publish, isTrial }),
  }
  const chosen = Object.hasOwn(work, from ?? '') ? work[from ?? ''] : undefined
  if (!chosen) throw new WrongUse(`"${from}" is neither markdown nor ghost.`)
  if (from === '' && (place === 'markdown' || place === 'ghost')) {
    throw new WrongUse(`Name what to bring in after "${place}".`)
  }
  if (from === '' && publish) {
    throw new WrongUse('--publish is for Markdown and Ghost: an export says itself what is live.')
  }
  return async () => chosen(actingAs(args))
}
