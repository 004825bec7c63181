/** What machines may do with what is published here: each a choice of its own. */
export type MachineUse = {
  /** Listed by search engines, with a link and a short excerpt. */
  search: boolean
  /** Read while a machine answers somebody, and told in its words. */
  answers: boolean
  /** Learned from. */
  training: boolean
}

/** The choice as a setting keeps it; nothing is kept of what is the default. */
export const choices = ['allowed', 'refused'] as const

export type Choice = (typeof choices)[number]

export const usualChoices = {
  searchUse: 'allowed',
  answerUse: 'allowed',
  trainingUse: 'refused',
  copiedQuotes: 'allowed',
} as const satisfies Record<string, Choice>

export type UseSetting = keyof typeof usualChoices

/** Whether a setting allows what it is about; what nobody set, and what is no choice, is as usual. */
export function isAllowed(name: UseSetting, value: unknown): boolean {
  const choice = choices.find((one) => one === value) ?? usualChoices[name]
  return choice === 'allowed'
}
