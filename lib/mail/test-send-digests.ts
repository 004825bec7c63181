import { sendDigests } from './send-digests'

/** For tests: a process of its own that sends what is due at a time, given in Unix milliseconds. */
const [, , clock = ''] = process.argv
await sendDigests('the killed one', () => Number(clock))
