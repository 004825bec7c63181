/**
 * What a failure of the database or its disk means for whoever asked, in a sentence; null for any
 * other error. Result codes: sqlite.org/rescode.html
 * @param loss what did not happen because of it
 */
export function databaseProblem(error: unknown, loss = 'nothing was saved'): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') {
      const known = problems.find(({ codes }) => codes.test(String(cause.code)))
      if (known) return `${known.what}, ${known.unsure ?? `so ${loss}`}. ${known.advice}`
    }
  }
  return null
}

const doctor = 'whoever runs the site can find out why with “headsup doctor”.'

/** `unsure` stands where nobody can tell what came of it. */
const problems: { codes: RegExp; what: string; advice: string; unsure?: string }[] = [
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
  {
    codes: /^PRIMARY_AWAY$/,
    what: 'The primary database does not answer',
    advice: 'Keep this page open, and try again in a minute.',
  },
  {
    codes: /^PRIMARY_LOST$/,
    what: 'The primary database was lost just then',
    unsure: 'and nobody can tell yet whether this was saved',
    advice:
      'Keep this page open, look in another tab in a minute, and try again if it is not there.',
  },
]
