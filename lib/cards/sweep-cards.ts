import 'server-only'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cardFolder } from './keep-card'

/** Removes the cards of what nobody is to see any more. @param named file names of those that stay */
export function sweepCards(named: ReadonlySet<string>): void {
  const folder = cardFolder()
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder)) if (!named.has(file)) rmSync(join(folder, file))
}
