import 'server-only'
import { lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestSignUps } from '@/db/schema/subscribers'

/** Removes addresses that nobody confirmed in time. @returns how many */
export function forgetSignUps(now: number): number {
  return database().delete(digestSignUps).where(lte(digestSignUps.expiresAt, now)).run().changes
}
