import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Marks the chosen words while the focus is elsewhere, where no browser shows what is chosen. */
export const ChosenWords = Extension.create({
  name: 'chosenWords',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          decorations({ doc, selection: { from, to } }) {
            if (from === to || editor.isFocused) return null
            const chosen = Decoration.inline(from, to, { class: 'rich-chosen' })
            return DecorationSet.create(doc, [chosen])
          },
        },
      }),
    ]
  },
})
