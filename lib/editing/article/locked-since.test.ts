import { expect, test } from 'vitest'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { lockedSince } from './locked-since'

onTestDatabase()

test('the last to bring it to where it stands is named', () => {
  const [writer, editor] = [hire('writer', 'Wanda'), hire('editor', 'Edda')]
  const id = draftOf(writer, 'An update that is looked at')
  expect(lockedSince(writer, id)).toBeNull()
  const at = expect.any(Number)
  submitArticle(writer, id, 2)
  expect(lockedSince(writer, id)).toEqual({ by: 'Wanda', at })
  approveArticle(editor, id, 2)
  expect(lockedSince(writer, id)).toEqual({ by: 'Edda', at })
  trashArticle(editor, id)
  expect(lockedSince(editor, id)).toEqual({ by: 'Edda', at })
  expect(() => lockedSince(hire('writer', 'Another'), id)).toThrow(NotAllowed)
})
