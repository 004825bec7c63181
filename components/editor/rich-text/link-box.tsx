'use client'

import type { Editor } from '@tiptap/react'
import { useLayoutEffect, useRef, useState } from 'react'
import { LinkForm } from './link-form'

/** Space between the words, the box and what follows, in pixels. */
const gap = 6

type Props = { editor: Editor; onClose: () => void }

/** Stands under the chosen words, over nothing but the text they are in: what follows makes room. */
export function LinkBox({ editor, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ top: 0, room: 0 })
  useLayoutEffect(() => {
    const element = box.current
    const text = editor.view.dom
    if (!element?.parentElement) return
    const lift = element.parentElement.getBoundingClientRect().top
    const top = editor.view.coordsAtPos(editor.state.selection.to).bottom - lift + gap
    const measure = () => {
      const below = top + element.offsetHeight + gap - (text.getBoundingClientRect().bottom - lift)
      setPlace({ top, room: Math.max(0, Math.ceil(below)) })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [editor])

  const run = () => editor.chain().focus()
  const set = (href: string) => {
    onClose()
    if (href === '') run().extendMarkRange('link').unsetLink().run()
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      const marks = [{ type: 'link', attrs: { href } }]
      run().insertContent({ type: 'text', text: href, marks }).run()
    } else run().extendMarkRange('link').setLink({ href }).run()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the focus leaves it */}
      <div
        ref={box}
        style={{ top: place.top }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose()
        }}
        className="absolute inset-x-1 z-5 mx-auto max-w-96 rounded-lg border border-line bg-paper shadow-over"
      >
        <LinkForm
          href={String(editor.getAttributes('link').href ?? '')}
          onSet={set}
          onCancel={() => {
            onClose()
            run().run()
          }}
        />
      </div>
      <div style={{ height: place.room }} />
    </>
  )
}
