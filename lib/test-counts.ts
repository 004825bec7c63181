import { beforeEach } from 'vitest'
import { type CountName, rowsOf } from './counts'

/** For tests: what each test has counted so far, such as `back up done: 1`. */
export function countsOfTest(): (name: CountName) => string[] {
  beforeEach(() => {
    globalThis.headsupCounts = undefined
  })
  return (name) =>
    rowsOf(name).map(({ labels, value }) => `${Object.values(labels).join(' ')}: ${value}`)
}
