import 'server-only'
import type { Transaction } from '@/db/transaction'
import type { ArticleState } from '@/lib/domain/kinds'
import { approvalOf } from '@/lib/editing/review/approval'

/** Where a scheduled article stands once nothing is set for it: what was approved is still ready. */
export function stateOffSchedule(tx: Transaction, id: string, rev: number): ArticleState {
  return approvalOf(tx, id)?.rev === rev ? 'ready' : 'draft'
}
