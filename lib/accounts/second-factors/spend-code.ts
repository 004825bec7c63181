import 'server-only'
import type { Transaction } from '@/db/transaction'
import { type CodeUse, spendAppCode } from './authenticator-app'
import { isRecoveryCode, spendRecoveryCode } from './recovery-codes'

/** Uses up what somebody typed for a code: that of their app, or a recovery code. */
export function spendCode(
  tx: Transaction,
  person: { id: string; name: string },
  typed: string,
): CodeUse {
  if (!isRecoveryCode(typed)) return spendAppCode(tx, person.id, typed)
  if (spendRecoveryCode(tx, person, typed)) return { kind: 'right' }
  return { kind: 'refused', why: 'This is none of your recovery codes, or it was used already.' }
}
