import { accountActions } from './expected-account-actions'
import {
  type Expected,
  editors,
  editorsLeadOn,
  leadsOn,
  no,
  out,
  own,
  owners,
  ownLeadsOn,
} from './expected-answers'
import { articleActions } from './expected-article-actions'

/**
 * Every server action, and what each of those who may ask is answered. An action without a row, and a row without
 * its action, fail the test beside this table.
 */
export const expectedActions: Record<string, Expected> = {
  ...accountActions,
  ...articleActions,

  // what the desk shares
  'media.addMediaNow': { form: ({ picture }) => ({ file: asFile(picture) }), answers: leadsOn },
  'media.replaceMediaNow': {
    form: ({ picture }) => ({ id: 'wall', file: asFile(picture) }),
    answers: own,
  },
  'media.describeMediaNow': {
    form: () => ({ id: 'wall', alt: 'A wall', credit: '', focalX: 50, focalY: 50 }),
    answers: own,
  },
  'media.removeMediaNow': { form: () => ({ id: 'wall' }), answers: ownLeadsOn },
  'sources.checkSourcesNow': {
    form: () => ({ permalink: 'https://x.com/a/status/1' }),
    answers: [out, no, no, 'conflict', 'conflict'],
  },
  'sources.noteSourceNow': {
    form: () => ({ permalink: 'https://x.com/a/status/1', since: 5 }),
    answers: editors,
  },
  'asks.answerAskNow': {
    form: ({ asks }) => ({ ask: asks.question, question: 'Is it?', answer: 'It is.' }),
    answers: editors,
  },
  'asks.acceptReportNow': {
    form: ({ asks }) => ({ ask: asks.error, note: 'It was ten.' }),
    answers: editorsLeadOn,
  },
  'asks.dismissAsksNow': {
    form: ({ asks }) => ({ ask: asks.question, reason: 'correct' }),
    answers: editors,
  },
  'asks.deleteAsksNow': { form: ({ asks }) => ({ ask: asks.question }), answers: editors },
  'topics.changeTopicNow': {
    form: () => ({ topic: 'unused', name: 'Used', slug: '', kind: 'company', description: '' }),
    answers: editors,
  },
  'topics.mergeTopicsNow': {
    form: () => ({ topic: 'unused', into: 'other' }),
    answers: editorsLeadOn,
  },
  'topics.removeTopicNow': { form: () => ({ topic: 'unused' }), answers: editorsLeadOn },
  'single-sign-on.setPasswordSignInNow': {
    // Only a session that single sign-on began may end it.
    form: () => ({}),
    answers: [out, no, no, no, 'invalid'],
  },
  // There is no provider here.
  'single-sign-on.unlinkProviderNow': { form: () => ({}), answers: [out, no, no, no, no] },
  'first-steps.dismissFirstStepsNow': { form: () => ({}), answers: owners },
  'digest.writeIntroNow': {
    form: () => ({ ...aDigest, intro: 'Good morning.' }),
    answers: editors,
  },
  // There is no mail server, and nothing came out.
  'digest.sendDigestNow': { form: () => aDigest, answers: [out, no, no, 'conflict', 'conflict'] },
  'digest.recallDigestNow': { form: () => aDigest, answers: editors },
  // It was not called off.
  'digest.planDigestAgainNow': {
    form: () => aDigest,
    answers: [out, no, no, 'conflict', 'conflict'],
  },
  'digest.openSubscribersNow': { form: () => ({}), answers: [out, no, no, no, 'nothing'] },
  'digest.eraseSubscriberNow': {
    form: () => ({ email: 'nobody@example.net' }),
    answers: [out, no, no, no, 'invalid'],
  },
  'settings.changeDeskSettingsNow': {
    form: () => ({ forbidden: 'yes', fetch: 'yes' }),
    answers: owners,
  },
  'settings.changeSiteSettingsNow': {
    form: () => ({ ...plainSettings, name: 'Another name', accent: 'blue' }),
    answers: owners,
  },
  'settings.changeMachineSettingsNow': {
    form: () => ({ ...plainMachineSettings, trainingUse: 'allowed' }),
    answers: owners,
  },
}

const aDigest = { rhythm: 'daily', first: '2026-04-27' }

const plainSettings = {
  tagline: '',
  description: '',
  labelWhatHappened: '',
  labelWhyItMatters: '',
  labelWhatItMeans: '',
  labelWhatIsNotKnown: '',
  about: '',
  profiles: '',
  securityContact: '',
  links: '',
  publisher: '',
  postalAddress: '',
  contact: '',
  responsible: '',
  privacy: '',
  digest: '',
  digestHour: '',
  digestRate: '',
  timeZone: '',
}

const plainMachineSettings = {
  searchUse: 'allowed',
  answerUse: 'allowed',
  copiedQuotes: 'allowed',
  belongsTo: '',
  members: '',
  controls: '',
  controlledBy: '',
  trustContact: '',
}

function asFile(picture: Buffer): File {
  return new File([new Uint8Array(picture)], 'picture.png', { type: 'image/png' })
}
