import { afterEach, beforeEach, vi } from 'vitest'
import { openLog } from './log'

type Line = Record<string, unknown>

/** For tests: the log of each test. @returns what it has so far, without what no two runs share */
export function logOfTest(level: 'trace' | 'info' | 'error' = 'info'): () => Line[] {
  let written: string[] = []
  beforeEach(() => {
    written = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text))
      return true
    })
    openLog(level, false)
  })
  afterEach(() => {
    vi.mocked(process.stdout.write).mockRestore()
    globalThis.headsupLog = undefined
  })
  return () => written.map(lineOf)
}

function lineOf(text: string): Line {
  const { time, pid, ...line } = JSON.parse(text)
  if (!(Date.parse(time) > 0) || pid !== process.pid) throw new Error(`No line of ours: ${text}`)
  return line
}
