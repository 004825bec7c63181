import 'server-only'
import { v7 } from 'uuid'
import { takeTurns } from '@/lib/editing/jobs/take-turns'
import { sendDigests } from './send-digests'
import { sendNews } from './send-news'

/** Mails what happened at the desk, and the digests of readers, for as long as the process lives. */
export function startMailWorker(): void {
  const owner = v7()
  takeTurns(() => sendNews(Date.now()))
  takeTurns(() => sendDigests(owner))
}
