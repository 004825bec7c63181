import 'server-only'
import { report } from '@/lib/log'

/** In milliseconds. What is due is done this much late at most, and the time it takes. */
const interval = 5_000

/** Does a work now and then, for as long as the process lives, and never twice at once. */
export function takeTurns(work: () => Promise<unknown>): void {
  let isBusy = false
  const turn = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await work()
    } catch (error) {
      report(error, 'job failed')
    } finally {
      isBusy = false
    }
  }
  setInterval(turn, interval).unref()
  void turn()
}
