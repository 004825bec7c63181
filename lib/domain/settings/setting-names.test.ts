import { expect, test } from 'vitest'
import { machineSettingsForm } from './machine-settings'
import { settingNames } from './setting-names'
import { siteSettingsForm } from './site-settings'

test('every setting of the form has a name of its own', () => {
  const names = Object.keys(siteSettingsForm.shape).map((key) => settingNames[key])
  expect(names).toEqual([
    'Name',
    'Tagline',
    'Description',
    'Label of the first paragraph',
    'Label of the second paragraph',
    'Label of the third paragraph',
    'Label of what is not known',
    'About us',
    'Our accounts elsewhere',
    'Links in the foot of each page',
    'Where weaknesses are reported',
    'Publisher',
    'Postal address',
    'E-mail address for readers',
    'Who is responsible',
    'Privacy',
    'Digest by mail',
    'Hour of the digest',
    'Mails a minute',
    'Time zone',
    'Questions of readers',
    'Colour',
  ])
})

test('so has everything that machines are told', () => {
  const names = Object.keys(machineSettingsForm.shape).map((key) => settingNames[key])
  expect(names).toEqual([
    'Search engines may list this site',
    'AI may answer people with what is written here',
    'AI may be trained on what is written here',
    'Feeds and copies may quote posts',
    'Associations we belong to',
    'Our members',
    'Other sites of ours',
    'Whom we belong to',
    'Who answers for what is published',
  ])
})

test('the switches of the desk have names too', () => {
  expect(settingNames).toMatchObject({
    ownApproval: 'Approving one’s own work',
    sourceFetching: 'Fetching what sources say',
    passwordSignIn: 'Signing in with a password',
  })
})
