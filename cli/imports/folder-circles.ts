import { dirname } from 'node:path'
import { codeFiles, importsIn, ownPath, parsed } from './code-files'

/**
 * Folders that import each other: one of them is then no room of its own.
 * @param root folder that holds app, components, lib and db
 * @returns one line for each pair, naming a file on either side; empty when there is none
 */
export function folderCircles(root: string): string[] {
  const arrows = arrowsBetweenFolders(root)
  return [...arrows.values()].flatMap(({ from, to, file }) => {
    const back = arrows.get(arrowName(to, from))
    return back && from < to
      ? `${from} and ${to} import each other: see ${file} and ${back.file}`
      : []
  })
}

type Arrow = { from: string; to: string; file: string }

/** One arrow for each pair of folders, with the first file that draws it. */
function arrowsBetweenFolders(root: string): Map<string, Arrow> {
  const arrows = new Map<string, Arrow>()
  for (const file of codeFiles(root)) {
    const from = dirname(file)
    for (const name of importsIn(parsed(root, file))) {
      const own = ownPath(file, name)
      if (own === null) continue
      const to = dirname(own)
      const arrow = arrowName(from, to)
      if (from !== to && !arrows.has(arrow)) arrows.set(arrow, { from, to, file })
    }
  }
  return arrows
}

function arrowName(from: string, to: string): string {
  return `${from} → ${to}`
}
