import type { EditorState } from '@tiptap/pm/state'
import { shortcutsOff } from '@/components/editor/commands/shortcuts'

/** Whether a key is Ctrl or Command and K, and this browser has not turned it off for links. */
export function isLinkKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event
  const isOurs = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey
  return isOurs && !shortcutsOff().has('link')
}

/** Whether there are words for a link: chosen ones, or those of the link the caret stands in. */
export function hasWordsToLink({ selection, schema }: EditorState): boolean {
  const { empty, $from } = selection
  const isLink = (marks: readonly { type: unknown }[] | undefined) =>
    marks?.some(({ type }) => type === schema.marks.link) ?? false
  return !empty || isLink($from.nodeBefore?.marks) || isLink($from.nodeAfter?.marks)
}
