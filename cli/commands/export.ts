import { resolve } from 'node:path'
import { exportPublication } from '@/lib/transfer/export-publication'
import { actingAs } from '../run/acting-as'
import type { Command } from '../run/command'

export const exportAll: Command = {
  name: 'export',
  usage: 'FOLDER [--as EMAIL]',
  summary:
    'Write the whole publication into a new folder, as Markdown, JSON and pictures with checksums, while the site runs. Neither passwords nor addresses of readers are in it; a backup has those.',
  takes: 1,
  options: { as: { type: 'string' } },
  run(args) {
    const folder = resolve(args.positionals[0] ?? '')
    const { updates, live, files } = exportPublication(actingAs(args), folder)
    return {
      text: `Exported ${updates} updates, ${live} of them live, into ${folder}: ${files} files. To look whether they are whole: cd ${folder} && sha256sum -c --quiet checksums.txt`,
      data: { folder, updates, live, files },
    }
  },
}
