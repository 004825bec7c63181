/** In milliseconds. */
const interval = 1_000

/**
 * npm hands a signal to the shell in between, which ends without passing it on. A process whose parent has gone
 * was told to stop.
 * @param {() => void} stop
 */
export function stopWithParent(stop) {
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    stop()
  }, interval)
  looking.unref()
}
