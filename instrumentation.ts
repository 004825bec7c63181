/** Next calls this once, when the server is up. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startDeskWorker } = await import('@/lib/editing/jobs/desk-worker')
  startDeskWorker()
}
