import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { actionFiles, callable } from './matrix/test-files'
import type { Demands } from './run/run-action'

/** Everything that the desk's forms can do and that asks for more, or for less, than a session. */
const table: Record<string, Demands> = {
  'invites.invitePersonNow': { freshProof: true },
  'people.changeRoleNow': { freshProof: true },
  'email-changes.requestEmailChangeNow': { freshProof: true },
  'digest.eraseSubscriberNow': { freshProof: true },
  'digest.openSubscribersNow': { freshProof: true },
  'erasures.eraseUpdateNow': { freshProof: true },
  'erasures.eraseWordsNow': { freshProof: true },
  'people.disablePersonNow': { freshProof: true },
  'people.enablePersonNow': { freshProof: true },
  'second-factors.addPasskeyNow': { freshProof: true, evenOwing: true },
  'second-factors.beginAppNow': { freshProof: true, evenOwing: true },
  'second-factors.confirmAppNow': { freshProof: true, evenOwing: true },
  'second-factors.removeAppNow': { freshProof: true },
  'second-factors.removePasskeyNow': { freshProof: true },
  'second-factors.renamePasskeyNow': { freshProof: true },
  'second-factors.renewCodesNow': { freshProof: true },
  'second-factors.setSecondFactorRuleNow': { freshProof: true },
  'single-sign-on.setPasswordSignInNow': { freshProof: true },
  'single-sign-on.unlinkProviderNow': { freshProof: true },
  'account.changeOwnPassword': { passwordInForm: true },
}

test('the actions that ask for a fresh proof, and those open before a second factor, are these', async () => {
  const found: Record<string, Demands> = {}
  let all = 0
  for (const file of actionFiles()) {
    for (const [name, { demands = {} }] of await callable<{ demands?: Demands }>(file)) {
      all++
      if (Object.keys(demands).length > 0) found[`${basename(file, '.ts')}.${name}`] = demands
    }
  }
  expect(found).toEqual(table)
  expect(all).toBeGreaterThan(45)
})
