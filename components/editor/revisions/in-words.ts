import { aiUseWords } from '@/lib/domain/article/ai-use-words'
import { updateInWords } from '@/lib/domain/coverage/update-in-words'
import { topicKinds } from '@/lib/domain/kinds'
import { pictureInWords } from '@/lib/domain/media/picture'
import { networkNames } from '@/lib/domain/sources/network-names'

const words: Record<string, Record<string, string>> = {
  aiUse: aiUseWords,
  network: { ...networkNames, paper: 'Paper', web: 'Web page' },
  kind: Object.fromEntries(topicKinds.map((kind) => [kind, `a ${kind}`])),
}

/** What is stored of a field as a person would say it. */
export function inWords(field: string, value: string): string {
  if (field === 'earlier') return updateInWords(value)
  return field === 'avatar' || field === 'leadImage'
    ? pictureInWords(value)
    : (words[field]?.[value] ?? value)
}
