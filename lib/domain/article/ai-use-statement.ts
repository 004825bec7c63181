import type { AiUse } from '@/lib/domain/kinds'

const statements: Record<AiUse, string | null> = {
  none: null,
  assisted: 'People wrote this with the help of an AI system.',
  drafted: 'An AI system drafted this text; people edited it and answer for it.',
}

/**
 * What readers are told of the part a machine had in the text; null when there is nothing to tell.
 * See article 50(4) of Regulation (EU) 2024/1689.
 */
export function aiUseStatement(use: AiUse): string | null {
  return statements[use]
}
