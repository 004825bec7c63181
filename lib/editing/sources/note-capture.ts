import 'server-only'
import { createHash } from 'node:crypto'
import { sourceCaptures } from '@/db/schema/sources'
import type { Transaction } from '@/db/transaction'
import type { CaptureMethod } from '@/lib/domain/kinds'

type Capture = {
  articleId: string
  permalink: string
  /** As a save will carry it. */
  text: string
  method: CaptureMethod
  /** Unix milliseconds. */
  at: number
}

/** A source that is saved with this very text counts as captured so, and then. */
export function noteCapture(tx: Transaction, { text, method, at, ...place }: Capture): void {
  const textSha256 = createHash('sha256').update(text).digest('hex')
  tx.insert(sourceCaptures)
    .values({ ...place, textSha256, method, at })
    .onConflictDoUpdate({
      target: [sourceCaptures.articleId, sourceCaptures.permalink, sourceCaptures.textSha256],
      set: { method, at },
    })
    .run()
}
