'use client'

import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { ToolButton } from './tool-button'

type Props = { editor: Editor; label: string; onLink: () => void }

/** Stands beside the label, and only while its text is being written. */
export function Toolbar({ editor, label, onLink }: Props) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      code: editor.isActive('code'),
      link: editor.isActive('link'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
    }),
  })
  const run = () => editor.chain().focus()
  return (
    <div
      role="toolbar"
      aria-label={`Format: ${label}`}
      className="rich-toolbar absolute right-0 bottom-full z-5 mb-1 flex items-center rounded-lg border border-line bg-paper p-0.5"
    >
      <ToolButton name="Bold" keys="B" isOn={active.bold} onPress={() => run().toggleBold().run()}>
        <b>B</b>
      </ToolButton>
      <ToolButton
        name="Italic"
        keys="I"
        isOn={active.italic}
        onPress={() => run().toggleItalic().run()}
      >
        <i className="font-serif">I</i>
      </ToolButton>
      <ToolButton name="Link" keys="K" isOn={active.link} onPress={onLink}>
        <Sign d="M6.5 9.5l3-3M7.5 5l1-1a2.5 2.5 0 0 1 3.5 3.5l-1 1M8.5 11l-1 1A2.5 2.5 0 0 1 4 8.5l1-1" />
      </ToolButton>
      <ToolButton
        name="Bulleted list"
        isOn={active.bulletList}
        onPress={() => run().toggleBulletList().run()}
      >
        <Sign d="M6.5 4.5h7M6.5 8h7M6.5 11.5h7M2.8 4.5h.4M2.8 8h.4M2.8 11.5h.4" />
      </ToolButton>
      <ToolButton
        name="Numbered list"
        isOn={active.orderedList}
        onPress={() => run().toggleOrderedList().run()}
      >
        <Sign d="M6.5 4.5h7M6.5 8h7M6.5 11.5h7M2 3.5l1-.5v3M2 10.2c.6-.6 1.6-.3 1.4.4-.1.4-1.4 1.4-1.4 1.4h1.6" />
      </ToolButton>
      <ToolButton name="Code" keys="E" isOn={active.code} onPress={() => run().toggleCode().run()}>
        <Sign d="M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5" />
      </ToolButton>
    </div>
  )
}

function Sign({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
