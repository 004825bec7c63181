import { z } from 'zod'

/** What a version says of itself beside the update, which may hold anything. */
const payload = z.looseObject({
  number: z.int().min(1),
  event: z.string(),
  at: z.string(),
  previous: z.string().nullable(),
  address: z.string(),
  update: z.looseObject({}).nullable(),
  erased: z.array(z.string()).optional(),
})

const shown = z.strictObject({ payload, hash: z.string(), signature: z.string() })
/** Its words are withdrawn or erased. It has its hash where the version after it is shown and vouches for that. */
const withheld = z.strictObject({ number: z.int().min(1), hash: z.string().optional() })

/** The file at `/updates/SLUG/proof.json`. */
export const proofSchema = z.strictObject({
  format: z.literal('headsup-proof-1'),
  /** How many versions are older than the last of the list. */
  older: z.int().min(0),
  /** Newest first. */
  versions: z.array(z.union([shown, withheld])).min(1),
})

export type Proof = z.output<typeof proofSchema>

/** Versions that a proof lists at most. */
export const mostVersions = 20

export const keysSchema = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string(),
      kid: z.string(),
    }),
  ),
})

export type PublicKeys = z.output<typeof keysSchema>
