import 'server-only'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestIssues } from '@/db/schema/digest-issues'
import type { Actor } from '@/lib/accounts/actor'
import { updatesOf } from '@/lib/digest/issues/compose-issue'
import { type DigestMail, digestMail } from '@/lib/domain/digest/digest-mail'
import { nextIssue } from '@/lib/domain/digest/due-issue'
import { mailPart } from '@/lib/domain/digest/mail-part'
import type { Rhythm } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { requireDigestEditor } from './digest-rights'

/** The next digest as it would go out now, to somebody who chose all topics. @throws NotAllowed */
export function previewIssue(actor: Actor, rhythm: Rhythm, now: number): DigestMail {
  requireDigestEditor(actor)
  const publication = getPublication()
  const { first } = nextIssue(rhythm, now, publication.timeZone, publication.digest.hour)
  const parts = updatesOf(rhythm, first).map((update) => mailPart(update, publication, absolute))
  const leave = absolute(paths.leaveDigest('preview'))
  const issue = { rhythm, first, intro: introOf(rhythm, first) }
  return digestMail(issue, parts, publication, leave, absolute)
}

function introOf(rhythm: Rhythm, first: string): string {
  const isIt = and(eq(digestIssues.rhythm, rhythm), eq(digestIssues.first, first))
  const { intro } = digestIssues
  return database().select({ intro }).from(digestIssues).where(isIt).get()?.intro ?? ''
}
