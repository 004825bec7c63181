import { anybody, type Expected, no, out, owners, people } from './expected-answers'
import { password } from './test-desk-in-use'

/** What people do with their own account and with those of others. */
export const accountActions: Record<string, Expected> = {
  // account
  'account.changeOwnPassword': {
    form: () => ({ currentPassword: 'not the present one', newPassword: 'another long phrase' }),
    answers: [out, 'invalid', 'invalid', 'invalid', 'invalid'],
  },
  'account.changeOwnProfile': {
    form: () => ({ name: 'Another name', bio: '', fediverse: '', links: '' }),
    answers: people,
  },
  'mail-choices.chooseMailsNow': { form: () => ({ review: 'yes' }), answers: people },
  'email-changes.requestEmailChangeNow': {
    form: () => ({ email: 'another@example.org' }),
    answers: people,
  },
  'email-changes.confirmEmailChangeNow': {
    form: () => ({ token: 'no such link' }),
    answers: [out, no, no, no, no],
  },
  'account.endOneSession': {
    form: ({ otherSessions }) => ({ session: otherSessions.writer }),
    answers: ['nothing', 'nothing', 'ok', 'nothing', 'nothing'],
  },
  'account.endOtherSessionsNow': {
    form: () => ({}),
    answers: ['nothing', 'ok', 'ok', 'ok', 'ok'],
  },

  // second factors; all are one's own
  'second-factors.beginAppNow': { form: () => ({}), answers: people },
  'second-factors.confirmAppNow': {
    form: () => ({ code: '000000' }),
    answers: [out, 'invalid', 'invalid', 'invalid', 'invalid'],
  },
  'second-factors.removeAppNow': {
    form: () => ({}),
    answers: [out, 'nothing', 'nothing', 'nothing', 'nothing'],
  },
  'second-factors.addPasskeyNow': {
    form: () => ({ passkey: 'not signed', name: 'Mine' }),
    answers: [out, 'invalid', 'invalid', 'invalid', 'invalid'],
  },
  'second-factors.renamePasskeyNow': {
    form: () => ({ key: 'no such key', name: 'Mine' }),
    answers: [out, 'not-found', 'not-found', 'not-found', 'not-found'],
  },
  'second-factors.removePasskeyNow': {
    form: () => ({ key: 'no such key' }),
    answers: [out, 'nothing', 'nothing', 'nothing', 'nothing'],
  },
  'second-factors.renewCodesNow': {
    form: () => ({}),
    answers: [out, 'invalid', 'invalid', 'invalid', 'invalid'],
  },
  'second-factors.setSecondFactorRuleNow': { form: () => ({ rule: 'everyone' }), answers: owners },

  // people
  'people.changeRoleNow': {
    form: ({ people }) => ({ person: people.stranger, role: 'editor' }),
    answers: owners,
  },
  'people.disablePersonNow': {
    form: ({ people }) => ({ person: people.stranger }),
    answers: owners,
  },
  'people.enablePersonNow': { form: ({ former }) => ({ person: former }), answers: owners },
  'people.endSessionsNow': {
    form: ({ people, otherSessions }) => ({ person: people.writer, session: otherSessions.writer }),
    answers: owners,
  },
  'people.handOverNow': {
    form: ({ people }) => ({ person: people.writer, heir: people.stranger }),
    answers: owners,
  },
  'invites.invitePersonNow': {
    form: () => ({ email: 'other@example.org', name: 'Other', role: 'owner' }),
    answers: owners,
  },
  'invites.revokeInviteNow': { form: ({ invite }) => ({ invite }), answers: owners },

  // people who are not signed in; whoever asks, what counts is the link or the password
  'invites.acceptInviteNow': {
    form: () => ({ token: 'no such link', name: 'Eve', password }),
    answers: anybody(no),
  },
  'set-up.setUpOwner': {
    form: () => ({ token: 'no such link', name: 'Eve', email: 'eve@example.org', password }),
    answers: anybody(no),
  },
  'password-resets.requestResetNow': {
    form: () => ({ email: 'nobody@example.org' }),
    answers: anybody('nothing'),
  },
  'password-resets.resetByLinkNow': {
    form: () => ({ token: 'no such link', password }),
    answers: anybody(no),
  },
  'sign-in.signInWithPassword': {
    form: () => ({ email: 'owner@example.org', password: 'not the right one' }),
    answers: anybody('invalid'),
  },
  'sign-in.passSecondStepNow': {
    form: () => ({ code: '000000' }),
    answers: anybody('invalid'),
  },
  'sign-in.signInWithPasskeyNow': {
    form: () => ({ passkey: 'not signed' }),
    answers: anybody('invalid'),
  },
}
