import { getPriority, setPriority } from 'node:os'

/**
 * In a thread: readers and editors, whom the process's own thread serves, go before it. Only Linux has a priority for
 * each thread (setpriority(2)); elsewhere it would be the process that steps back.
 */
export function letOthersGoFirst() {
  if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, 19))
}
