/**
 * What a failure of the database or its disk means for whoever asked, in a sentence; null for any
 * other error. Result codes: sqlite.org/rescode.html
 * @param loss what did not happen because of it
 */
export function databaseProblem(error: unknown, loss = 'nothing was saved'): string | null {
  const known = problemOf(error)
  if (!known) return null
  const {
    what,
    unsure = `so ${loss}`,
    mend,
    advice = mend ? `Keep this page open; ${mend}` : soon,
  } = known
  return `${what}, ${unsure}. ${advice}`
}

/**
 * The same for whoever wants to sign in: a session is a row, so nobody can while none can be written. Every try is
 * counted before the password is looked at, so guessing ends there too.
 */
export function signInProblem(error: unknown): string | null {
  const known = problemOf(error)
  if (!known) return null
  const { what, mend } = known
  if (!mend) return `${what}, so nobody was signed in. ${soon}`
  return `${what}, so nobody can be signed in. Try again later: ${mend} Whoever is signed in already stays signed in.`
}

function problemOf(error: unknown): Problem | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') {
      const known = problems.find(({ codes }) => codes.test(String(cause.code)))
      if (known) return known
    }
  }
  return null
}

const doctor = 'whoever runs the site can find out why with “headsup doctor”.'
const soon = 'Try again in a moment.'

/**
 * `mend` is what somebody has to do; without it, time does. `unsure` stands where nobody can tell what came of it, and
 * `advice` where whoever asked has more to do than to try again.
 */
type Problem = { codes: RegExp; what: string; mend?: string; unsure?: string; advice?: string }

const problems: Problem[] = [
  {
    codes: /^SQLITE_(BUSY|LOCKED)/,
    what: 'The database is busy just now',
  },
  {
    codes: /^(SQLITE_READONLY|EACCES$|EPERM$|EROFS$)/,
    what: 'The database cannot be written to',
    mend: doctor,
  },
  {
    codes: /^(SQLITE_FULL|ENOSPC$|EDQUOT$)/,
    what: 'The disk is full',
    mend: 'whoever runs the site has to free space.',
  },
  {
    codes: /^(SQLITE_IOERR|EIO$)/,
    what: 'The disk did not take the change',
    mend: doctor,
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
