import { Code } from '@tiptap/extension-code'
import { Link } from '@tiptap/extension-link'
import StarterKit from '@tiptap/starter-kit'
import { isLinkable } from '@/lib/domain/markdown/syntax'
import { ChosenWords } from './chosen-words'

/** The closed schema: what is not named here cannot be typed, pasted or dropped in. */
export const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    trailingNode: false,
    underline: false,
    link: false,
  }),
  // Not inclusive: what is typed after a link's end is outside it.
  Link.extend({ inclusive: false }).configure({
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: (address) => isLinkable(address),
  }),
  Code.extend({ excludes: '' }),
  ChosenWords,
]
