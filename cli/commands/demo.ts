import { type Command, WrongUse } from '../command'
import { addDemo } from '../demo/add-demo'
import { removeDemo } from '../demo/remove-demo'

export const demo: Command = {
  name: 'demo',
  usage: 'add|remove',
  summary: 'Publish the demo updates that are missing, or take exactly those off the site again.',
  takes: 1,
  options: {},
  async run({ positionals: [what] }) {
    if (what === 'add') return answer('Published', await addDemo())
    if (what === 'remove') return answer('Removed', removeDemo())
    throw new WrongUse(`"${what}" is neither add nor remove.`)
  },
}

function answer(verb: string, slugs: string[]) {
  const text = slugs.length === 0 ? 'There was nothing to do.' : `${verb} ${slugs.length} updates.`
  return { text, data: { slugs } }
}
