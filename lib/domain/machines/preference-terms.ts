import type { MachineUse } from './machine-use'

/**
 * Every word by which machines are told what they may do, and where it is laid down. Drafts change: what has to follow
 * them stands here and nowhere else.
 *
 * - Content signals: draft-romm-aipref-contentsignals-00 (1 October 2025) and contentsignals.org; `yes` and `no`, a
 *   rule of a group of robots.txt.
 * - AI preferences: draft-ietf-aipref-attach-05 (19 August 2026) for the rule of robots.txt and the header field, both
 *   called Content-Usage, and draft-ietf-aipref-vocab-08 (14 September 2026) for `train-ai` and `search`, each `y` or
 *   `n`. It has no category for answers.
 * - RSL: RSL-SPEC-1.0 (rslstandard.org/rsl, 2025, errata of 27 May 2026): the line `License` of robots.txt, which
 *   belongs to no group, the link relation `license`, and words of use that are separated by spaces.
 * - trust.txt: the reference document of JournalList (11 July 2024) and draft-org-trust-relationship-protocol-01.
 */
export const licenseType = 'application/rsl+xml'
export const licenseNamespace = 'https://rslstandard.org/rsl'

/** The value of a Content-Signal rule. */
export function contentSignal({ search, answers, training }: MachineUse): string {
  const say = (isAllowed: boolean) => (isAllowed ? 'yes' : 'no')
  return `search=${say(search)}, ai-input=${say(answers)}, ai-train=${say(training)}`
}

/** The value of a Content-Usage rule and header field. */
export function contentUsage({ search, training }: Omit<MachineUse, 'answers'>): string {
  const say = (isAllowed: boolean) => (isAllowed ? 'y' : 'n')
  return `train-ai=${say(training)}, search=${say(search)}`
}

/** The words of use in a licence. */
export function licenseUses({ search, answers, training }: MachineUse): {
  permits: string[]
  prohibits: string[]
} {
  const words: [boolean, string[]][] = [
    [search, ['search']],
    [answers, ['ai-input', 'ai-index']],
    [training, ['ai-train']],
  ]
  const those = (isAllowed: boolean) =>
    words.flatMap(([allowed, uses]) => (allowed === isAllowed ? uses : []))
  return { permits: those(true), prohibits: those(false) }
}

/** What those call themselves of whom their operators say that they gather to train models. */
const trainingBots = [
  'AI2Bot',
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
]

/** And of whom they say that they fetch what an answer is made of. */
const answerBots = [
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
]

/** The robots that robots.txt turns away by name. */
export function refusedBots({ answers, training }: MachineUse): string[] {
  return [...(training ? [] : trainingBots), ...(answers ? [] : answerBots)]
}
