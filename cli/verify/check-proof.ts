import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { canonicalJson } from '@/lib/domain/signatures/canonical-json'
import { keysSchema, type Proof, type PublicKeys, proofSchema } from '@/lib/domain/signatures/proof'

type Version = Proof['versions'][number]
type Shown = Extract<Version, { payload: unknown }>
type Withheld = Exclude<Version, Shown>
export type Payload = Shown['payload']

/** What is wrong, each in a sentence, and the newest version where it can be read. */
export type ProofSight = { problems: string[]; versions: number; newest: Payload | null }

/**
 * Whether every version of a proof is what was signed, in an unbroken row.
 * @param proof a parsed `proof.json`, in any order and spelling
 * @param keys a parsed JWK Set
 */
export async function checkProof(proof: unknown, keys: unknown): Promise<ProofSight> {
  const read = proofSchema.safeParse(proof)
  const known = keysSchema.safeParse(keys)
  if (!known.success) return unreadable('The keys are no set of Ed25519 keys.')
  if (!read.success) return unreadable('The proof has another form than proofs have.')
  const { versions, older } = read.data
  const problems: string[] = []
  for (const version of versions) {
    if ('payload' in version) problems.push(...(await versionProblems(version, known.data)))
  }
  problems.push(...rowProblems(versions, older))
  const [newest] = versions
  const payload = newest && 'payload' in newest ? newest.payload : null
  if (!payload) problems.push('The newest version is not shown, so nothing vouches for the others.')
  return { problems, versions: versions.length, newest: payload }
}

function unreadable(problem: string): ProofSight {
  return { problems: [problem], versions: 0, newest: null }
}

async function versionProblems(version: Shown, { keys }: PublicKeys): Promise<string[]> {
  const { payload, hash, signature } = version
  const name = `Version ${payload.number}`
  const bytes = Buffer.from(canonicalJson(payload))
  if (createHash('sha256').update(bytes).digest('hex') !== hash) {
    return [`${name} says something else than what was signed: its hash differs.`]
  }
  const [head = '', between, tail = '', ...rest] = signature.split('.')
  if (between !== '' || rest.length > 0 || !isOneSpelling(head) || !isOneSpelling(tail)) {
    return [`${name} has a signature that cannot be read.`]
  }
  const jwk = keys.find(({ kid }) => kid === kidOf(head))
  if (!jwk) return [`${name} is signed with a key that is not among the site's keys.`]
  try {
    const key = await importJWK({ kty: jwk.kty, crv: jwk.crv, x: jwk.x }, 'EdDSA')
    const jws = `${head}.${bytes.toString('base64url')}.${tail}`
    await compactVerify(jws, key, { algorithms: ['EdDSA'] })
    return []
  } catch {
    return [`${name} was not signed like this by the key that is named: its signature is wrong.`]
  }
}

/** The last letter of base64url may have several spellings; only one is what was written. */
function isOneSpelling(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text
}

function kidOf(head: string): unknown {
  try {
    return JSON.parse(Buffer.from(head, 'base64url').toString()).kid
  } catch {
    return null
  }
}

/** What is not shown has a hash where the version after it says so, and nowhere else. */
function vouchedProblems({ number, hash }: Withheld, after: Version | undefined): string[] {
  const isVouched = after !== undefined && 'payload' in after
  return isVouched === (hash !== undefined)
    ? []
    : [`Nothing vouches for what is said of version ${number}, which is not shown.`]
}

/** Each version names the hash of the one before. */
function rowProblems(versions: Version[], older: number): string[] {
  const numberOf = (version: Version) =>
    'payload' in version ? version.payload.number : version.number
  return versions.flatMap((version, at) => {
    const number = numberOf(version)
    const before = versions[at + 1]
    if (before && numberOf(before) !== number - 1) {
      return [`Version ${number} is followed by version ${numberOf(before)}: one is missing.`]
    }
    if (!before && number !== older + 1) {
      return [`The proof says that ${older} versions are older, but its last one is ${number}.`]
    }
    if (!('payload' in version)) return vouchedProblems(version, versions[at - 1])
    const { previous } = version.payload
    const isLinked = before ? previous === before.hash : (previous === null) === (number === 1)
    return isLinked ? [] : [`Version ${number} names another version before it than the one here.`]
  })
}
