'use client'

import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { controlLook } from '@/components/ui/control-look'
import { parseMarkdown } from '@/lib/domain/markdown/parse-markdown'
import { writeMarkdown } from '@/lib/domain/markdown/write-markdown'
import { documentOf, treeOf } from './document'
import { extensions } from './extensions'
import { LinkBox } from './link-box'
import { hasWordsToLink, isLinkKey } from './link-key'
import { pastedText } from './pasted-text'
import { plainLook } from './plain-look'
import { tidyPasted } from './tidy-pasted'
import { Toolbar } from './toolbar'

type Props = {
  /** Markdown of the closed subset. */
  value: string
  onChange: (markdown: string) => void
  label: string
  describedBy: string | undefined
  isInvalid: boolean
  isTall: boolean
  isPlain: boolean
  isReadOnly: boolean
  /** Takes a key before the text does, and says whether it did. */
  onKey: ((event: KeyboardEvent) => boolean) | undefined
}

export function RichText(props: Props) {
  const { value, onChange, label, describedBy, isInvalid, isReadOnly, onKey } = props
  const written = useRef(value)
  const report = useRef(onChange)
  const take = useRef(onKey)
  const [isLinking, setLinking] = useState(false)
  useEffect(() => {
    report.current = onChange
    take.current = onKey
  })
  const editor = useEditor({
    extensions,
    content: documentOf(parseMarkdown(value)),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    enableInputRules: shortcuts,
    enablePasteRules: shortcuts,
    editorProps: {
      attributes: { class: lookOf(props), ...roles },
      transformPastedHTML: tidyPasted,
      clipboardTextParser: (text, at, isPlain, { state }) =>
        pastedText(state.schema, text, isPlain, at.marks()),
      handleKeyDown: ({ state, editable }, event) => {
        if (editable && take.current?.(event)) return true
        if (!isLinkKey(event) || !hasWordsToLink(state)) return false
        event.preventDefault()
        setLinking(true)
        return true
      },
    },
    onUpdate: ({ editor }) => {
      written.current = writeMarkdown(treeOf(editor.getJSON()))
      report.current(written.current)
    },
  })

  useEffect(() => {
    if (!editor) return
    const dom = editor.view.dom
    dom.setAttribute('aria-label', label)
    if (describedBy) dom.setAttribute('aria-describedby', describedBy)
    else dom.removeAttribute('aria-describedby')
    if (isInvalid) dom.setAttribute('aria-invalid', 'true')
    else dom.removeAttribute('aria-invalid')
  }, [editor, label, describedBy, isInvalid])

  useEffect(() => {
    if (!editor) return
    editor.setEditable(!isReadOnly, false)
    editor.view.dom.setAttribute('aria-readonly', String(isReadOnly))
  }, [editor, isReadOnly])

  useEffect(() => {
    if (!editor || value === written.current) return
    written.current = value
    editor.commands.setContent(documentOf(parseMarkdown(value)), { emitUpdate: false })
  }, [editor, value])

  if (!editor) return null
  return (
    <>
      {!isReadOnly && (
        <Toolbar editor={editor} label={label} onLink={() => setLinking(!isLinking)} />
      )}
      <EditorContent editor={editor} />
      {isLinking && !isReadOnly && <LinkBox editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}

/** Signs that become marks while typing; single stars do not, since they also multiply. */
const shortcuts = ['bold', 'code', 'bulletList', 'orderedList', 'link']

const roles = { role: 'textbox', 'aria-multiline': 'true' }

function lookOf({ isTall, isPlain }: Props): string {
  return classNames(
    controlLook,
    'rich-text whitespace-pre-wrap wrap-anywhere',
    isTall && 'min-h-21',
    isPlain && plainLook,
  )
}
