import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'

// Next looks for it here, once, when the first test file of a process loads a part of it.
Object.assign(globalThis, { AsyncLocalStorage })

// All test files of a worker share one process, so that packages load once. Each begins with modules of our own
// anew, and with nothing left of what the file before put in place.
vi.resetModules()
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
vi.useRealTimers()
