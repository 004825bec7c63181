import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { backupAge, backupInWords } from './backup-age'
import { look } from './finding'

/** Whether there is a backup that can be relied on. */
export function lookAtBackup(now: number): Finding {
  return look('backup', `Run: ${commandCall('backup')}`, () => {
    const age = backupAge(now)
    const isToCome = age.madeAt === null && !age.isLate
    return {
      ok: !age.isLate,
      detail: backupInWords(age),
      ...(isToCome && { condition: 'not yet' }),
    }
  })
}
