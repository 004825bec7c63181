import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateJwkThumbprint } from 'jose'
import { expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { publishedKeys } from '@/db/schema/published-proofs'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { listPublicKeys } from '@/lib/published/machines/list-public-keys'
import { rotateKeys } from './rotate-keys'
import { readySignatures } from './sign-waiting'
import { privateKeyFile } from './signing-key'
import { signedVersions } from './test-signed'

const { db, folder, rows, verified } = signedVersions()

test('keys: the private half is a file of ours, a new one keeps the old public half', async () => {
  const owner = hire('owner')
  readySignatures()
  const [first] = listPublicKeys()
  const kid = first?.kid ?? ''
  expect(first).toEqual({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid: await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: first?.x ?? '' }),
    x: expect.stringMatching(/^[\w-]{43}$/),
  })
  expect(statSync(privateKeyFile(kid)).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder(), 'keys')).mode & 0o777).toBe(0o700)
  const id = draftOf(owner, 'Signed with two keys')
  await publishArticle(owner, id, anyway)
  const rotated = rotateKeys(owner)
  expect(rotated.retired).toEqual([kid])
  expect(readdirSync(join(folder(), 'keys'))).toEqual([`${rotated.kid}.pem`])
  await publishArticle(owner, id, anyway)
  expect(rows().map(({ key }) => key)).toEqual([kid, rotated.kid])
  expect(await verified()).toHaveLength(2)
  expect(db().select().from(auditLog).all().at(-2)).toMatchObject({
    actorId: owner.id,
    action: 'changed the signing key',
    subject: rotated.kid,
  })
  expect(() => rotateKeys(hire('editor'))).toThrow(NotAllowed)
})

test('a lost key is replaced, one that cannot be read stops the publication, and nothing is signed half', async () => {
  const editor = hire('editor')
  readySignatures()
  const lost = db().select().from(publishedKeys).all().length
  for (const { kid } of listPublicKeys()) rmSync(privateKeyFile(kid), { force: true })
  const id = draftOf(editor, 'Signed with a new key')
  await publishArticle(editor, id, anyway)
  expect(listPublicKeys()).toHaveLength(lost + 1)
  const [now] = listPublicKeys()
  const file = privateKeyFile(now?.kid ?? '')
  writeFileSync(file, 'no key')
  const spoiled = draftOf(editor, 'Not published')
  await expect(publishArticle(editor, spoiled, anyway)).rejects.toMatchObject({
    message: `The key ${file}, which signs what is published, cannot be read. Give it to the user who runs HeadsUpAI or put the file of your backup there. If it is lost, move it away: a new one is made.`,
    cause: { code: expect.stringMatching(/^ERR_OSSL/) },
  })
  expect(getWorkingCopy(editor, spoiled).state).toBe('draft')
  expect(rows()).toHaveLength(1)
  rmSync(file)
})
