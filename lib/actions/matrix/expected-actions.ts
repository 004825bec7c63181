import { formOf, wholeUpdate } from '@/lib/editing/test-whole-update'
import { type DeskInUse, password } from './test-desk-in-use'

/**
 * What an action answers: that it changed something, that all is well and nothing was changed, that it leads
 * elsewhere, or the reason of a refusal.
 */
export type Outcome =
  | 'ok'
  | 'nothing'
  | 'elsewhere'
  | 'signed-out'
  | 'not-allowed'
  | 'not-found'
  | 'invalid'
  | 'conflict'

/** Each of whom is asked in turn. The object is the writer's; the stranger is a writer too. */
export const askers = ['nobody', 'stranger', 'writer', 'editor', 'owner'] as const
type Answers = readonly [Outcome, Outcome, Outcome, Outcome, Outcome]

type Fields = Record<string, string | number | string[] | File | null>
export type Expected = { form: (desk: DeskInUse) => Fields | FormData; answers: Answers }

const out = 'signed-out'
const no = 'not-allowed'
/** Whoever is signed in, whosever it is. */
const people: Answers = [out, 'ok', 'ok', 'ok', 'ok']
const leadsOn: Answers = [out, 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']
/** Whose it is, and the desk. */
const own: Answers = [out, no, 'ok', 'ok', 'ok']
const ownLeadsOn: Answers = [out, no, 'elsewhere', 'elsewhere', 'elsewhere']
const editors: Answers = [out, no, no, 'ok', 'ok']
const editorsLeadOn: Answers = [out, no, no, 'elsewhere', 'elsewhere']
const owners: Answers = [out, no, no, no, 'ok']
const anybody = (outcome: Outcome): Answers => [outcome, outcome, outcome, outcome, outcome]

/**
 * Every server action, and what each of those who may ask is answered. An action without a row, and a row without
 * its action, fail the test beside this table.
 */
export const expectedActions: Record<string, Expected> = {
  // account
  'account.changeOwnPassword': {
    form: () => ({ currentPassword: 'not the present one', newPassword: 'another long phrase' }),
    answers: [out, 'invalid', 'invalid', 'invalid', 'invalid'],
  },
  'account.changeOwnProfile': {
    form: () => ({ name: 'Another name', bio: '', fediverse: '', links: '' }),
    answers: people,
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

  // no provider is set up
  'single-sign-on.setPasswordSignInNow': {
    form: () => ({ on: 'yes' }),
    answers: [out, no, no, no, 'nothing'],
  },
  'single-sign-on.unlinkProviderNow': { form: () => ({}), answers: [out, no, no, no, no] },

  // many at once; each of them is answered for itself
  'bulk.doInBulk': {
    form: ({ articles }) => ({ article: [articles.draft], deed: 'trash' }),
    answers: [out, 'nothing', 'ok', 'ok', 'ok'],
  },
  'bulk.undoInBulk': {
    form: ({ articles }) => ({ step: [`restore ${articles.trashed}`] }),
    answers: [out, 'nothing', 'ok', 'ok', 'ok'],
  },

  // drafts
  'drafts.createArticleNow': { form: () => ({ begin: 'idea' }), answers: leadsOn },
  'drafts.duplicateArticleNow': {
    form: ({ articles }) => ({ article: articles.draft }),
    answers: ownLeadsOn,
  },
  'drafts.discardChangesNow': {
    form: ({ articles }) => ({ article: articles.live, rev: 2 }),
    answers: editors,
  },
  'drafts.trashArticleNow': { form: ({ articles }) => ({ article: articles.draft }), answers: own },
  'drafts.restoreArticleNow': {
    form: ({ articles }) => ({ article: articles.trashed }),
    answers: own,
  },
  'drafts.reopenArticleNow': {
    form: ({ articles }) => ({ article: articles.archived }),
    answers: editors,
  },
  'save-article.saveArticleForm': {
    form: ({ articles, people }) =>
      formOf(articles.draft, 2, { ...plainUpdate(), authors: [people.writer] }, {}),
    answers: ownLeadsOn,
  },
  'revisions.restoreRevisionNow': {
    form: ({ articles }) => ({
      article: articles.recalled,
      revision: articles.revision,
      rev: 2,
    }),
    answers: ownLeadsOn,
  },
  'templates.keepAsTemplateNow': {
    form: ({ articles }) => ({ article: articles.draft, name: 'Another template' }),
    answers: own,
  },
  'templates.beginFromTemplateNow': { form: ({ template }) => ({ template }), answers: leadsOn },
  'templates.removeTemplateNow': { form: ({ template }) => ({ template }), answers: own },

  // review, publishing and schedules
  'review.reviewArticleNow': {
    form: ({ articles }) => ({ article: articles.submitted, rev: 2, intent: 'approve' }),
    answers: editors,
  },
  'review.setOwnApprovalNow': { form: () => ({ forbidden: 'yes' }), answers: owners },
  'publishing.unpublishArticleNow': {
    form: ({ articles }) => ({ article: articles.live }),
    answers: editors,
  },
  'publishing.putBackArticleNow': {
    form: ({ articles }) => ({ article: articles.withdrawn, kept: articles.kept }),
    answers: editors,
  },
  'publishing.retractArticleNow': {
    form: ({ articles }) => ({ article: articles.live, reason: 'It was wrong.' }),
    answers: editors,
  },
  'publishing.archiveArticleNow': {
    form: ({ articles }) => ({ article: articles.live }),
    answers: editors,
  },
  'schedules.moveScheduleNow': {
    form: ({ articles }) => ({
      schedule: articles.schedule,
      wall: inTwoWeeks(),
      zone: 'UTC',
    }),
    answers: editors,
  },
  'schedules.cancelScheduleNow': {
    form: ({ articles }) => ({ article: articles.scheduled, action: 'publish' }),
    answers: editors,
  },

  // what stands beside an update
  'notes.addNoteNow': {
    form: ({ articles }) => ({ article: articles.draft, field: 'headline', text: 'Really?' }),
    answers: own,
  },
  'notes.noteStepNow': {
    form: ({ note }) => ({ note, intent: 'resolve' }),
    answers: own,
  },
  'preview-links.makePreviewLinkNow': {
    form: ({ articles }) => ({ article: articles.draft }),
    answers: own,
  },
  'preview-links.revokePreviewLinkNow': {
    form: ({ articles, link }) => ({ article: articles.draft, link }),
    answers: own,
  },
  'saved-filters.saveFilterNow': {
    form: () => ({ name: 'Late ones', query: 'late' }),
    answers: people,
  },
  'saved-filters.removeFilterNow': {
    form: ({ filter }) => ({ filter }),
    answers: [out, 'nothing', 'ok', 'nothing', 'nothing'],
  },

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
  'sources.setSourceFetchingNow': { form: () => ({ on: 'yes' }), answers: owners },
  'topics.changeTopicNow': {
    form: () => ({ topic: 'unused', name: 'Used', slug: '', kind: 'company', description: '' }),
    answers: editors,
  },
  'topics.mergeTopicsNow': {
    form: () => ({ topic: 'unused', into: 'other' }),
    answers: editorsLeadOn,
  },
  'topics.removeTopicNow': { form: () => ({ topic: 'unused' }), answers: editorsLeadOn },
  'settings.changeSiteSettingsNow': {
    form: () => ({ ...plainSettings, name: 'Another name', accent: 'blue' }),
    answers: owners,
  },

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
  'sign-in.signOutNow': {
    form: () => ({}),
    answers: ['nothing', 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere'],
  },
}

const plainSettings = {
  tagline: '',
  description: '',
  labelWhatHappened: '',
  labelWhyItMatters: '',
  labelWhatItMeans: '',
  about: '',
  profiles: '',
  links: '',
  timeZone: '',
}

function inTwoWeeks(): string {
  return new Date(Date.now() + 14 * 24 * 3_600_000).toISOString().slice(0, 16)
}

/** One that refers to nothing the desk has not got. */
function plainUpdate() {
  return { ...wholeUpdate('saved'), leadImage: '', topics: [], sources: [] }
}

function asFile(picture: Buffer): File {
  return new File([new Uint8Array(picture)], 'picture.png', { type: 'image/png' })
}
