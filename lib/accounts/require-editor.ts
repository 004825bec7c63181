import 'server-only'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { paths } from '@/lib/paths'
import type { Editor } from './actor'
import { auth } from './auth'
import { readSession } from './sessions'

/**
 * The guard of every page of the desk.
 * @param next where to go after signing in
 */
export async function requireEditor(next: string = paths.dashboard()): Promise<Editor> {
  const editor = await currentEditor()
  if (!editor) redirect(`${paths.signIn()}?next=${encodeURIComponent(next)}`)
  return editor
}

/** Who asks, or null. The cookie only names a session; the database says whether it still counts. */
export async function currentEditor(): Promise<Editor | null> {
  await connection()
  const session = await auth()
  const sessionId = session?.user?.id
  return sessionId ? readSession(sessionId) : null
}
