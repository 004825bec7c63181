/**
 * What a failure of the database or its disk means for whoever asked, in a sentence; null for any
 * other error. Result codes: sqlite.org/rescode.html
 * @param loss what did not happen because of it
 */
export function databaseProblem(error: unknown, loss = 'nothing was saved'): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') {
      const known = problems.find(({ codes }) => codes.test(String(cause.code)))
      if (known) return `${known.what}, so ${loss}. ${known.advice}`
    }
  }
  return null
}

const doctor = 'whoever runs the site can find out why with “headsup doctor”.'

const problems: { codes: RegExp; what: string; advice: string }[] = [
  {
    codes: /^SQLITE_(BUSY|LOCKED)/,
    what: 'The database is busy just now',
    advice: 'Try again in a moment.',
  },
  {
    codes: /^(SQLITE_READONLY|EACCES$|EPERM$|EROFS$)/,
    what: 'The database cannot be written to',
    advice: `Keep this page open; ${doctor}`,
  },
  {
    codes: /^(SQLITE_FULL|ENOSPC$|EDQUOT$)/,
    what: 'The disk is full',
    advice: 'Keep this page open; whoever runs the site has to free space.',
  },
  {
    codes: /^(SQLITE_IOERR|EIO$)/,
    what: 'The disk did not take the change',
    advice: `Keep this page open; ${doctor}`,
  },
]
