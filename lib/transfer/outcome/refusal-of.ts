import 'server-only'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import { Unreadable } from './unreadable'

/**
 * Why one update stays out while the others come in, in words.
 * @throws what would meet the others too, such as a full disk
 */
export function refusalOf(error: unknown): string {
  if (error instanceof Invalid) {
    return [...new Set(Object.values(error.fields))].join(' ') || error.message
  }
  const ofThisOne = [Conflict, NotFound, Unreadable]
  if (ofThisOne.some((kind) => error instanceof kind)) return (error as Error).message
  const { code = '' } = error as Error & { code?: string }
  if (code.startsWith('SQLITE_CONSTRAINT')) {
    return 'It names what is not there, or what belongs to another update.'
  }
  throw error
}
