/** Why the desk leaves something as it is, by the word that is kept; whoever asked reads the sentence. */
export const dismissalReasons = {
  answered: 'The update, or an answer on its page, says it already.',
  correct: 'We looked at it again, and what we wrote is right.',
  elsewhere: 'It is about something else than this update.',
  unknown: 'Nobody knows it yet, so there is no answer to give.',
  unclear: 'We could not make out what is meant.',
} as const

export type DismissalReason = keyof typeof dismissalReasons

export const dismissalWords = Object.keys(dismissalReasons) as DismissalReason[]

/** What the desk calls each reason. */
export const dismissalNames: Record<DismissalReason, string> = {
  answered: 'Said already',
  correct: 'No error found',
  elsewhere: 'About something else',
  unknown: 'Not known',
  unclear: 'Not clear',
}
