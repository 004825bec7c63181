/**
 * Turns that come at a rate: whoever was slow does not hurry afterwards.
 * @param rate turns a minute
 * @returns what to wait for before each
 */
export function steadily(rate: number): () => Promise<void> {
  const between = 60_000 / rate
  let next = performance.now()
  return async () => {
    const wait = next - performance.now()
    next = Math.max(next, performance.now()) + between
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
  }
}
