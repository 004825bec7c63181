import { beforeEach } from 'vitest'
import { database } from '@/db/connection'
import { asks } from '@/db/schema/asks'
import { onTestDatabase } from '@/lib/accounts/test-database'
import type { AskAbout } from '@/lib/domain/asks/ask-about'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { logOfTest } from '@/lib/test-log'
import { keepAsk } from './keep-ask'
import { listAsks } from './list-asks'

type Asked = { text?: string; about?: AskAbout; update?: string; proof?: string; from?: number }

/** Where the update is that readers ask about. */
export const slug = 'asked-about'

/** For tests: an update that is live, its editor, and how readers ask about it, on a database for each test. */
export function asking() {
  onTestDatabase()
  logOfTest()
  let editor: ReturnType<typeof hire>
  let id: string
  beforeEach(async () => {
    editor = hire('editor')
    id = draftOf(editor, 'Asked about')
    await publishArticle(editor, id, anyway)
  })
  const waiting = () => listAsks(editor).waiting
  return {
    desk: {
      get editor() {
        return editor
      },
      get id() {
        return id
      },
    },
    rows: () => database().select().from(asks).all(),
    waiting,
    /** A group that waits, and is the only one if nothing is said of its kind. */
    first: (kind?: 'question' | 'error'): string => {
      const group = waiting().find((one) => kind === undefined || one.kind === kind)
      if (!group) throw new Error('Nothing waits.')
      return group.id
    },
  }
}

/** How often was asked so far, which gives each asker another network. */
let network = 0

/** Each asker from a network of its own, if nothing else is said. */
export function ask({
  text = 'Is it free?',
  about = 'question',
  update = slug,
  proof = '',
  from,
}: Asked = {}) {
  network += 1
  const at = from ?? network
  const address = `10.${at >> 8}.${at & 255}.7`
  return keepAsk({ update, about, text, typed: text, proof, address })
}
