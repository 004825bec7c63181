/** How a try of single sign-on came to nothing. */
export const singleSignOnEnds = ['refused', 'unavailable', 'unwritable', 'failed'] as const
export type SingleSignOnEnd = (typeof singleSignOnEnds)[number]

/** One and the same for everybody who is refused: it does not say who has an account. */
export function singleSignOnWords(end: SingleSignOnEnd, provider: string): string {
  if (end === 'refused') {
    return `Signing in with ${provider} did not lead to an account here. Try once more; if you should have one, ask an owner of this site.`
  }
  if (end === 'unavailable') return `${provider} does not answer just now. Try again in a minute.`
  if (end === 'unwritable') {
    return 'The database takes no changes just now, so nobody can be signed in. Try again later: whoever runs the site can find out why with “headsup doctor”.'
  }
  return 'Something is wrong on our side, so nobody was signed in. Try again in a minute.'
}
