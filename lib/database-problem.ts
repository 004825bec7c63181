/**
 * What a failure of the database means for whoever asked, in a sentence; null for any other error.
 * Result codes: sqlite.org/rescode.html
 */
export function databaseProblem(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') {
      const known = problems.find(([code]) => String(cause.code).startsWith(code))
      if (known) return known[1]
    }
  }
  return null
}

const problems: [string, string][] = [
  ['SQLITE_BUSY', 'The database is busy just now, so nothing was saved. Try again in a moment.'],
  ['SQLITE_LOCKED', 'The database is busy just now, so nothing was saved. Try again in a moment.'],
  [
    'SQLITE_READONLY',
    'The database cannot be written to, so nothing was saved. Whoever runs the site can find out why with “headsup doctor”.',
  ],
  [
    'SQLITE_FULL',
    'The disk is full, so nothing was saved. Keep this page open; whoever runs the site has to free space.',
  ],
  [
    'SQLITE_IOERR',
    'The disk did not take the change, so nothing was saved. Keep this page open; whoever runs the site can find out why with “headsup doctor”.',
  ],
]
