import type { Database } from './connection'

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Runs `work` as one IMMEDIATE transaction: writers queue up front instead of failing half-way. */
export function writeTransaction<Result>(db: Database, work: (tx: Transaction) => Result): Result {
  return db.transaction(work, { behavior: 'immediate' })
}

/**
 * The same for counts that a power failure may take the last of, such as tries to sign in: nobody waits for the disk,
 * and a process that is killed loses none. Not for what somebody was told is saved.
 */
export function countingTransaction<Result>(
  db: Database,
  work: (tx: Transaction) => Result,
): Result {
  const { $client: client } = db
  // Within another transaction it waits with that one.
  if (client.inTransaction) return writeTransaction(db, work)
  client.pragma('synchronous = NORMAL')
  try {
    return writeTransaction(db, work)
  } finally {
    client.pragma('synchronous = FULL')
  }
}
