import type { EntryKind } from '@/lib/domain/history/history-entry'

/** What happened, as readers are told it. */
export const historyWords: Record<EntryKind, string> = {
  first: 'First published',
  again: 'Published again',
  updated: 'Updated',
  mended: 'Typing error mended',
  same: 'Published once more',
  corrected: 'Corrected',
  'taken back': 'Published by mistake, and taken back within the hour',
  'before again': 'What stood before stands again',
  back: 'Back on the site',
  off: 'Taken off the site',
  renamed: 'Somebody of the byline goes by another name',
  retracted: 'Retracted',
  erased: 'Words were taken out for good',
}
