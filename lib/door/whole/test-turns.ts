/** For tests: waits by turns of the event loop, since a test may hold the clock. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setImmediate(done))
}
