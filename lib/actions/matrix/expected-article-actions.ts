import { formOf, wholeUpdate } from '@/lib/editing/test-whole-update'
import {
  type Expected,
  editors,
  leadsOn,
  no,
  out,
  own,
  ownLeadsOn,
  people,
} from './expected-answers'

/** What is done with one update, or with many at once. */
export const articleActions: Record<string, Expected> = {
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
  'drafts.untrashArticleNow': {
    form: ({ articles }) => ({ article: articles.trashed }),
    answers: own,
  },
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
  'publishing.unpublishArticleNow': {
    form: ({ articles }) => ({ article: articles.live }),
    answers: editors,
  },
  'publishing.putBackArticleNow': {
    form: ({ articles }) => ({ article: articles.withdrawn, kept: articles.kept }),
    answers: editors,
  },
  'publishing.takeBackPublicationNow': {
    form: ({ articles }) => ({ article: articles.live, publication: articles.publication }),
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

  'erasures.eraseWordsNow': {
    form: ({ articles }) => ({
      article: articles.live,
      words: 'Nobody wrote this',
      reason: 'By law.',
    }),
    answers: [out, no, no, no, 'invalid'],
  },
  'erasures.eraseUpdateNow': {
    form: ({ articles }) => ({ article: articles.live, reason: 'By law.' }),
    answers: [out, no, no, no, 'elsewhere'],
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
}

function inTwoWeeks(): string {
  return new Date(Date.now() + 14 * 24 * 3_600_000).toISOString().slice(0, 16)
}

/** One that refers to nothing the desk has not got. */
function plainUpdate() {
  return { ...wholeUpdate('was-saved'), leadImage: '', earlier: '', topics: [], sources: [] }
}
