import { register } from 'tsx/esm/api'

/** A thread has to be told about TypeScript for itself. */
register()
await import('./desk-thread.ts')
