/** How somebody who is signed in can show again that it is them. Each names a field of the form that asks for it. */
export const proofWays = ['password', 'code', 'passkey'] as const
export type ProofWay = (typeof proofWays)[number]

/** What a form calls the field of a proof; nothing of it is ever sent back. */
export const proofFields: Record<ProofWay, string> = {
  password: 'proofPassword',
  code: 'proofCode',
  passkey: 'proofPasskey',
}
