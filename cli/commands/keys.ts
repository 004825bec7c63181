import { rotateKeys } from '@/lib/editing/signatures/rotate-keys'
import { listPublicKeys } from '@/lib/published/machines/list-public-keys'
import { actingAs } from '../run/acting-as'
import { type Command, WrongUse } from '../run/command'

export const keys: Command = {
  name: 'keys',
  usage: 'list|rotate [--as EMAIL]',
  summary: 'List the keys that sign what is published, or sign with a new one from now on.',
  takes: 1,
  options: { as: { type: 'string' } },
  run(args) {
    const [what] = args.positionals
    if (what === 'list') {
      const all = listPublicKeys()
      return { text: all.map(({ kid }) => kid).join('\n'), data: { keys: all } }
    }
    if (what !== 'rotate') throw new WrongUse(`"${what}" is neither list nor rotate.`)
    const { kid, retired } = rotateKeys(actingAs(args))
    const text = `From now on ${kid} signs. What the earlier keys signed can still be checked.`
    return { text, data: { kid, retired } }
  },
}
