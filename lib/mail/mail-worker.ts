import 'server-only'
import { takeTurns } from '@/lib/editing/jobs/take-turns'
import { sendNews } from './send-news'

/** Mails what happened at the desk, for as long as the process lives. */
export function startMailWorker(): void {
  takeTurns(() => sendNews(Date.now()))
}
