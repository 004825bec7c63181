import type { Changed } from './today'

/** A sentence around what it is about, which is a link: "Ada put", then the update, then "in the trash". */
export type ChangeWords = { before: string; after: string }

const byItself: Record<string, ChangeWords> = {
  'published an update': { before: 'Published when its hour had come:', after: '' },
  'unpublished an update': { before: 'Taken off the site when its hour had come:', after: '' },
  'could not publish an update': { before: 'Could not be published at its hour:', after: '' },
  'could not unpublish an update': {
    before: 'Could not be taken off the site at its hour:',
    after: '',
  },
}

const theSiteItself = ['scheduler', 'nightly job']

/** The audit log's words, with the update itself in the place of "an update". */
export function changeWords({ by: name, action, article, about }: Changed): ChangeWords {
  const own = name === 'scheduler' ? byItself[action] : undefined
  if (own) return own
  const by = theSiteItself.includes(name) ? 'The site' : name
  if (!article) return { before: `${by} ${action}${about === null ? '' : ':'}`, after: '' }
  const [before = '', after] = action.split(/ an update\b/)
  if (after === undefined) return { before: `${by} ${action}:`, after: '' }
  return { before: `${by} ${before}`, after: after.trim() }
}
