import { Fragment, type Mark, type Schema, Slice } from '@tiptap/pm/model'
import { pastedMarkdown } from '@/lib/domain/markdown/pasted-markdown'
import { documentOf } from './document'

/**
 * Pasted text as the editor takes it in: Markdown as what it means, anything else line by line.
 * @param isPlain whether it was asked for without any marks
 * @param marks what the place has already
 */
export function pastedText(
  schema: Schema,
  text: string,
  isPlain: boolean,
  marks: readonly Mark[],
): Slice {
  const blocks = isPlain ? null : pastedMarkdown(text.replace(/\r\n?/g, '\n'))
  const content = blocks
    ? schema.nodeFromJSON(documentOf(blocks)).content
    : Fragment.from(linesOf(text).map((line) => paragraph(schema, line, marks)))
  return Slice.maxOpen(content)
}

function linesOf(text: string): string[] {
  return text.split(/(?:\r\n?|\n)+/)
}

function paragraph(schema: Schema, line: string, marks: readonly Mark[]) {
  return schema.node('paragraph', null, line === '' ? [] : [schema.text(line, marks)])
}
