import { execFileSync } from 'node:child_process'

/** Writes a row of the live copy in a process of its own. */
export function changeFromAnotherProcess(folder: string, slug: string): void {
  const program = `
    const SQLite = require('better-sqlite3')
    new SQLite(process.argv[1])
      .prepare("INSERT INTO published_topics (id, slug, name, kind) VALUES (?, ?, 'Topic', 'subject')")
      .run(process.argv[2], process.argv[2])`
  execFileSync(process.execPath, ['-e', program, `${folder}/headsup.db`, slug])
}
