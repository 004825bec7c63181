import 'server-only'
import { report } from '@/lib/log'

/**
 * Runs the reads of a page. A failure is logged and becomes null, for which a page shows its failure
 * answer: a thrown error would end in a page that only scripts can draw.
 */
export function attempt<Result>(read: () => Result): { value: Result } | null {
  try {
    return { value: read() }
  } catch (error) {
    report(error, 'page not read')
    return null
  }
}
