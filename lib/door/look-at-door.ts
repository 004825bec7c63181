import { readerPolicy } from './answers/policy'
import { hasFrameworkScript } from './pages/document'
import type { Counters } from './pages/keeper'

/** What somebody who looks from outside sees of the door. */
type Sight = { kind: 'fine' } | { kind: 'wrong'; why: string } | { kind: 'nobody' }

const why = (words: string): Sight => ({ kind: 'wrong', why: words })

/**
 * Looks at the front page as a reader gets it: no framework script, the policy, and a second answer out of the
 * store. A new version of the framework may change what the door relies on without a failure anywhere.
 * @param origin where the server listens, on this machine
 */
export async function lookAtDoor(origin: string): Promise<Sight> {
  const before = await countersAt(origin)
  if (before === 'nobody') return { kind: 'nobody' }
  if (before === null) return why('Pages go out without it: nothing of it answers.')
  const front = await fetch(`${origin}/`)
  if (hasFrameworkScript(await front.text())) return why('The front page runs framework scripts.')
  if (front.headers.get('content-security-policy') !== readerPolicy) {
    return why('The front page goes out without the policy of reader pages.')
  }
  await (await fetch(`${origin}/`)).text()
  const after = await countersAt(origin)
  const fromStore = (counters: Counters) => counters.sent + counters.askedAgain
  const isKept = after !== null && after !== 'nobody' && fromStore(after) > fromStore(before)
  return isKept ? { kind: 'fine' } : why('The front page is drawn anew for every reader.')
}

async function countersAt(origin: string): Promise<Counters | 'nobody' | null> {
  try {
    const answer = await fetch(`${origin}/healthz/door`)
    return answer.ok ? await answer.json() : null
  } catch (error) {
    return error instanceof SyntaxError ? null : 'nobody'
  }
}
