import { aiUseWords } from '@/lib/domain/ai-use-words'
import { topicKinds } from '@/lib/domain/kinds'
import { networkNames } from '@/lib/domain/network-names'
import { pictureInWords } from '@/lib/domain/picture'

const words: Record<string, Record<string, string>> = {
  aiUse: aiUseWords,
  network: { ...networkNames, paper: 'Paper', web: 'Web page' },
  kind: Object.fromEntries(topicKinds.map((kind) => [kind, `a ${kind}`])),
}

/** What is stored of a field as a person would say it. */
export function inWords(field: string, value: string): string {
  return field === 'avatar' || field === 'leadImage'
    ? pictureInWords(value)
    : (words[field]?.[value] ?? value)
}
