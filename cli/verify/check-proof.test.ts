import { beforeAll, expect, test } from 'vitest'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { rotateKeys } from '@/lib/editing/signatures/rotate-keys'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { getProof } from '@/lib/published/get-proof'
import { listPublicKeys } from '@/lib/published/machines/list-public-keys'
import { testPublication } from '@/lib/published/test-publication'
import { checkProof } from './check-proof'

testPublication()
let proof: string
let retracted: string
let keys: string

beforeAll(async () => {
  const owner = hire('owner')
  const id = draftOf(owner, 'Checked by anybody: £ and “quotes”')
  await publishArticle(owner, id, anyway)
  rotateKeys(owner)
  await publishArticle(owner, id, { ...anyway, change: 'correction', correction: 'Put right.' })
  const slug = 'checked-by-anybody-and-quotes'
  proof = JSON.stringify(getProof(slug))
  retractArticle(owner, id, 'Never happened.')
  retracted = JSON.stringify(getProof(slug))
  keys = JSON.stringify({ keys: listPublicKeys() })
})

async function problemsOf(text: string, keyText = keys): Promise<string[]> {
  return (await checkProof(JSON.parse(text), JSON.parse(keyText))).problems
}

test('a proof as it is served holds, also that of a retracted update', async () => {
  expect(await checkProof(JSON.parse(proof), JSON.parse(keys))).toEqual({
    problems: [],
    versions: 2,
    newest: expect.objectContaining({ number: 2, event: 'corrected' }),
  })
  expect(await problemsOf(retracted)).toEqual([])
})

test('in another order and with blanks it still holds', async () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).toReversed()
    return Object.fromEntries(entries.map(([name, one]) => [name, turned(one)]))
  }
  const other = JSON.stringify(turned(JSON.parse(proof)), null, 2)
  expect(other).not.toBe(proof)
  expect(await problemsOf(other)).toEqual([])
})

test('whichever one character is changed, it does not hold', async () => {
  for (const text of [proof, retracted]) {
    for (let at = 0; at < text.length; at += 5) {
      const letter = text[at] ?? ''
      const other = letter === '1' ? '2' : letter === 'A' ? 'B' : /\d/.test(letter) ? '1' : 'A'
      const changed = text.slice(0, at) + other + text.slice(at + 1)
      const isHeld = await problemsOf(changed).then(
        (problems) => problems.length === 0,
        () => false,
      )
      expect(
        isHeld,
        `${changed.slice(at - 30, at)}[${other}]${changed.slice(at + 1, at + 30)}`,
      ).toBe(false)
    }
  }
})

type Edit = (proof: ReturnType<typeof JSON.parse>) => void
const edits: [string, Edit, string][] = [
  [
    'words',
    ({ versions }) => {
      versions[0].payload.update.headline = 'Other'
    },
    'Version 2 says something else than what was signed: its hash differs.',
  ],
  [
    'a version left out',
    ({ versions }) => versions.pop(),
    'The proof says that 0 versions are older, but its last one is 2.',
  ],
  [
    'versions in another order',
    ({ versions }) => versions.reverse(),
    'Version 1 is followed by version 2: one is missing.',
  ],
  [
    'the signature of another version',
    ({ versions }) => {
      versions[0].signature = versions[1].signature
    },
    'Version 2 was not signed like this by the key that is named: its signature is wrong.',
  ],
  [
    'another spelling of the very same signature',
    ({ versions }) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
      const { signature } = versions[0]
      const next = letters[letters.indexOf(signature.at(-1)) + 1]
      versions[0].signature = signature.slice(0, -1) + next
    },
    'Version 2 has a signature that cannot be read.',
  ],
  [
    'an older one that is not shown',
    ({ versions }) => {
      versions[1] = { number: 1, hash: 'f'.repeat(64) }
    },
    'Version 2 names another version before it than the one here.',
  ],
  [
    'the newest one that is not shown',
    ({ versions }) => {
      versions[0] = { number: 2, hash: versions[0].hash }
    },
    'The newest version is not shown, so nothing vouches for the others.',
  ],
]

test.each(edits)('%s is said in words', async (_what, edit, problem) => {
  const edited = JSON.parse(proof)
  edit(edited)
  expect(await problemsOf(JSON.stringify(edited))).toContain(problem)
})

test('keys of another site do not do', async () => {
  const [newest] = JSON.parse(keys).keys
  expect(await problemsOf(proof, JSON.stringify({ keys: [newest] }))).toEqual([
    "Version 1 is signed with a key that is not among the site's keys.",
  ])
  expect(await problemsOf(proof, '{}')).toEqual(['The keys are no set of Ed25519 keys.'])
  expect(await problemsOf('[]')).toEqual(['The proof has another form than proofs have.'])
})
