import { keepable } from '@/lib/domain/text/keepable'
import { Invalid } from '@/lib/errors'

const longest = 500

/**
 * A sentence that readers will see, in one line.
 * @param nothingDone what to say above the form when it cannot be used
 * @throws Invalid without one, and for one over 500 characters
 */
export function publicReason(typed: string, nothingDone: string): string {
  const reason = keepable(typed).replace(/\s+/g, ' ').trim()
  if (reason === '') throw new Invalid(nothingDone, { reason: 'Say why: readers see it.' })
  if (reason.length > longest) {
    const problem = `The reason can have ${longest} characters; this has ${reason.length}.`
    throw new Invalid(nothingDone, { reason: problem })
  }
  return reason
}
