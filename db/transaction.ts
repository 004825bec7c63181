import type { Database } from './connection'

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Runs `work` as one IMMEDIATE transaction: writers queue up front instead of failing half-way. */
export function writeTransaction<Result>(db: Database, work: (tx: Transaction) => Result): Result {
  return db.transaction(work, { behavior: 'immediate' })
}
