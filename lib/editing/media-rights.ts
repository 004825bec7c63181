import 'server-only'
import type { Editor } from '@/lib/accounts/actor'
import { NotAllowed } from '@/lib/errors'

/** Everybody adds pictures; a writer changes only what they added themselves. @throws NotAllowed */
export function requireTending(editor: Editor, picture: { addedById: string | null }): void {
  if (editor.role !== 'writer' || picture.addedById === editor.id) return
  throw new NotAllowed('Writers change only the pictures they added themselves.')
}
