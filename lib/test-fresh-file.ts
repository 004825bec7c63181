import { vi } from 'vitest'

// All test files of a worker share one process, so that packages load once. Each begins with modules of our own
// anew, and with nothing left of what the file before put in place.
vi.resetModules()
vi.restoreAllMocks()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
vi.useRealTimers()
