import type { Hindrance, Wish } from '@/lib/domain/drafts/save-queue'

const denied: Record<Wish, string> = {
  publish: 'Not published',
  schedule: 'Not scheduled',
  'schedule-text': 'Not put into the scheduled text',
  'schedule-end': 'The end was not set',
}

const done: Record<Wish, string> = {
  publish: 'this was published',
  schedule: 'this was scheduled',
  'schedule-text': 'this stands in the scheduled text',
  'schedule-end': 'the end was set',
}

/** Why what was clicked did not happen, and what to do; `kept` says where the text is. */
export function wayOutWords(wish: Wish, why: Hindrance, kept: string): string {
  if (why === 'unreachable') {
    return `No answer came, so it is not known whether ${done[wish]}. ${kept} Once the site answers, look at what this page says of its state before you click again.`
  }
  return `${denied[wish]}: ${reasons[why].replace('{kept}', kept)}`
}

const reasons: Record<Exclude<Hindrance, 'unreachable'>, string> = {
  unsent: 'there is no connection to the site. {kept} Click again when you are back online.',
  unavailable: 'the site could not take it just now. {kept} Click again in a moment.',
  merged:
    'somebody else saved meanwhile, and both texts stand together below. Read them, then click again.',
  conflict: 'somebody else saved meanwhile. Choose below what to keep, then click again.',
  'signed-out': 'your session has ended. {kept} Sign in again, then click again.',
  refused: 'the text could not be saved. Mend what is named below, then click again.',
  picture:
    'the words about the picture could not be saved. {kept} Look at what is said there, then click again.',
  overtaken: 'it was changed before it could leave. {kept} Read it once more, then click again.',
  left: 'the page was left before it could leave. {kept} Click again if you still want it.',
  closed: 'somebody else is writing in it now.',
}
