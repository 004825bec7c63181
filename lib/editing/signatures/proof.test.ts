import { expect, test } from 'vitest'
import { awaitingSignature } from '@/db/schema/signatures'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { putBackLiveCopy } from '@/lib/editing/publishing/put-back-live-copy'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { getProof } from '@/lib/published/get-proof'
import { signWaiting } from './sign-waiting'
import { signedVersions } from './test-signed'

const { db, rows } = signedVersions()

test('a proof shows what readers see, and withdrawn words only by their hash', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Withdrawn words')
  await publishArticle(editor, id, anyway)
  const [first] = rows()
  const payload = JSON.parse(first?.payload ?? '')
  const shown = { payload, hash: first?.hash, signature: first?.signature }
  const format = 'headsup-proof-1'
  expect(getProof('withdrawn-words')).toEqual({ format, older: 0, versions: [shown] })
  expect(getProof('never-there')).toBeNull()
  const kept = unpublishArticle(editor, id) ?? ''
  expect(getProof('withdrawn-words')).toBeNull()
  putBackLiveCopy(editor, id, kept)
  retractArticle(editor, id, 'Wrong.')
  const proof = getProof('withdrawn-words')
  expect(
    proof?.versions.map((version) => ('payload' in version ? version.payload.event : version)),
  ).toEqual([
    'retracted',
    { number: 3, hash: rows()[2]?.hash },
    'unpublished',
    { number: 1, hash: first?.hash },
  ])
  expect(JSON.stringify(proof)).not.toContain('Something **happened**')
  trashArticle(editor, id)
  expect(getProof('withdrawn-words')).toBeNull()
  purgeArticle(hire('owner'), id)
  expect(rows()).toEqual([])
})

test('a proof lists twenty versions, and says how many are older', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Often published')
  await publishArticle(editor, id, anyway)
  for (let count = 0; count < 20; count++) {
    db().insert(awaitingSignature).values({ articleId: id }).run()
    signWaiting()
  }
  const proof = getProof('often-published')
  expect(proof?.versions).toHaveLength(20)
  expect(proof?.older).toBe(1)
})
