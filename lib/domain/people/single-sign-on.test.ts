import { expect, test } from 'vitest'
import { singleSignOnEnds, singleSignOnWords } from './single-sign-on'

test('each end says what to do next', () => {
  expect(singleSignOnEnds.map((end) => singleSignOnWords(end, 'Example'))).toEqual([
    'Signing in with Example did not lead to an account here. Try once more; if you should have one, ask an owner of this site.',
    'Example does not answer just now. Try again in a minute.',
    'The database takes no changes just now, so nobody can be signed in. Try again later: whoever runs the site can find out why with “headsup doctor”.',
    'Something is wrong on our side, so nobody was signed in. Try again in a minute.',
  ])
})
