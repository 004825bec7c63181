/** What the desk calls the settings, by their keys. */
export const settingNames: Record<string, string> = {
  ownApproval: 'Approving one’s own work',
  sourceFetching: 'Fetching what sources say',
  firstSteps: 'First steps of a new owner',
  passwordSignIn: 'Signing in with a password',
  name: 'Name',
  tagline: 'Tagline',
  description: 'Description',
  labelWhatHappened: 'Label of the first paragraph',
  labelWhyItMatters: 'Label of the second paragraph',
  labelWhatItMeans: 'Label of the third paragraph',
  about: 'About us',
  profiles: 'Our accounts elsewhere',
  links: 'Links in the foot of each page',
  securityContact: 'Where weaknesses are reported',
  timeZone: 'Time zone',
  accent: 'Colour',
}
