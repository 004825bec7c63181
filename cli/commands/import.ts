import { resolve } from 'node:path'
import { importPublication } from '@/lib/transfer/import-publication'
import { onCopy } from '@/lib/transfer/on-copy'
import { actingAs } from '../run/acting-as'
import type { Command } from '../run/command'
import { tallyAnswer } from '../transfer/tally-answer'

export const importAll: Command = {
  name: 'import',
  usage: 'FOLDER [--dry-run] [--as EMAIL]',
  summary: 'Bring in what `export` wrote.',
  takes: 1,
  options: { 'dry-run': { type: 'boolean' }, as: { type: 'string' } },
  async run(args) {
    const folder = resolve(args.positionals[0] ?? '')
    const isTrial = args.values['dry-run'] === true
    const bringIn = async () => importPublication(actingAs(args), folder, isTrial)
    return tallyAnswer(isTrial ? await onCopy(bringIn) : await bringIn(), isTrial)
  },
}
