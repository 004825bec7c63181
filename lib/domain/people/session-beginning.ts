/** What may be shown first to begin a session. Where a second factor is asked for, it comes on top. */
export const firstProofs = ['password', 'single sign-on'] as const
export type FirstProof = (typeof firstProofs)[number]

/** A passkey is enough by itself. */
export const sessionBeginnings = [...firstProofs, 'passkey'] as const
export type SessionBeginning = (typeof sessionBeginnings)[number]
