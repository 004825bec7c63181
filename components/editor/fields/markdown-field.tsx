'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { isWatching } from '@/components/editor/form/seat-state'
import { whenLeft } from '@/components/editor/form/when-left'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { plainLook } from '@/components/editor/rich-text/plain-look'
import { classNames } from '@/components/ui/class-names'
import { useFieldId } from '@/components/ui/field-scope'
import { Textarea } from '@/components/ui/textarea'
import { wordCount } from '@/lib/domain/text/word-count'

/** A text that grows by itself needs no corner to pull. */
const resize = 'supports-[field-sizing:content]:resize-none'

type Props = {
  name: string
  label: string
  value: string
  onChange: (markdown: string) => void
  error: string | undefined
  isTall?: boolean
  /** Without a frame and a visible label, inside a row. */
  isPlain?: boolean
  placeholder?: string
  /** Takes a key before the text does, and says whether it did. */
  onKey?: (event: KeyboardEvent) => boolean
}

type Editor = ComponentType<{
  value: string
  onChange: (markdown: string) => void
  label: string
  describedBy: string | undefined
  isInvalid: boolean
  isTall: boolean
  isPlain: boolean
  isReadOnly: boolean
  onKey: ((event: KeyboardEvent) => boolean) | undefined
}>

/** A text in Markdown: a plain one that a form sends, with the editor on top once its script is here. */
export function MarkdownField({ name, label, value, onChange, error, onKey, ...look }: Props) {
  const [Editor, setEditor] = useState<Editor | null>(null)
  const plain = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const leaving = new AbortController()
    import('@/components/editor/rich-text/rich-text').then(
      ({ RichText }) => whenLeft(plain.current, leaving.signal, () => setEditor(() => RichText)),
      () => null,
    )
    return () => leaving.abort()
  }, [])
  const isReadOnly = isWatching(useForm().presence)
  const words = wordCount(value)
  const id = useFieldId()(name)
  const describedBy = error ? `${id}-error` : undefined
  return (
    <div className={look.isPlain ? 'rich-field rich-plain' : 'group/noted rich-field mb-5'}>
      <div className={look.isPlain ? 'sr-only' : 'mb-1.5 flex items-baseline gap-3'}>
        <label htmlFor={id} className="font-semibold text-sm">
          {label}
        </label>
        <span className="whitespace-nowrap text-muted text-xs tabular-nums">
          {words} {words === 1 ? 'word' : 'words'}
        </span>
        <span className="text-xs">
          <NoteMark field={name} />
        </span>
      </div>
      <div className="relative">
        <Textarea
          ref={plain}
          id={id}
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={({ nativeEvent }) => {
            if (onKey?.(nativeEvent)) nativeEvent.preventDefault()
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          rows={look.isTall ? 4 : 2}
          hidden={Editor !== null}
          placeholder={look.placeholder}
          className={classNames(look.isPlain && plainLook, look.isTall && 'min-h-21', resize)}
        />
        {Editor && (
          <Editor
            value={value}
            onChange={onChange}
            label={label}
            describedBy={describedBy}
            isInvalid={error !== undefined}
            isTall={look.isTall ?? false}
            isPlain={look.isPlain ?? false}
            isReadOnly={isReadOnly}
            onKey={onKey}
          />
        )}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1.5 font-medium text-xs text-signal">
          {error}
        </p>
      )}
    </div>
  )
}
