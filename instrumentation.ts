/** Next calls this once, when the server is up. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startDeskWorker } = await import('@/lib/editing/jobs/desk-worker')
  startDeskWorker()
  const { startMailWorker } = await import('@/lib/mail/mail-worker')
  startMailWorker()
  const { rememberRefusals } = await import('@/lib/accounts/turned-away')
  rememberRefusals()
}

/** Next calls this for what a page or route threw; behind the door the request is still known. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { report } = await import('@/lib/log')
  report(error, 'request failed')
}
