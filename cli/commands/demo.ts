import { addDemo } from '../demo/add-demo'
import { removeDemo } from '../demo/remove-demo'
import { type Command, WrongUse } from '../run/command'

export const demo: Command = {
  name: 'demo',
  usage: 'add|remove',
  summary: 'Publish the demo updates that are missing, or remove exactly those again.',
  takes: 1,
  options: {},
  async run({ positionals: [what] }) {
    if (what === 'add') return added(await addDemo())
    if (what === 'remove') return removed(removeDemo())
    throw new WrongUse(`"${what}" is neither add nor remove.`)
  },
}

function added(slugs: string[]) {
  const text =
    slugs.length === 0 ? 'There was nothing to do.' : `Published ${slugs.length} updates.`
  return { text, data: { slugs } }
}

function removed({ removed, trashed }: ReturnType<typeof removeDemo>) {
  const lines = [
    removed.length > 0 && `Removed ${removed.length} updates.`,
    trashed.length > 0 &&
      `Put ${trashed.length} in the trash, since somebody wrote in them: ${trashed.join(', ')}`,
  ].filter((line) => line !== false)
  return { text: lines.join('\n') || 'There was nothing to do.', data: { slugs: removed, trashed } }
}
