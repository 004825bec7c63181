import type { Publication } from '@/lib/domain/article/article'
import { senderLines } from '@/lib/domain/digest/digest-mail'

/** Who writes, and how they are reached: the end of each plain letter to readers. */
export function signature(publication: Publication): string {
  return `-- \n${senderLines(publication).join('\n')}`
}
