import { Code } from '@tiptap/extension-code'
import StarterKit from '@tiptap/starter-kit'
import { isLinkable } from '@/lib/domain/markdown/syntax'

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
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (address) => isLinkable(address),
    },
  }),
  Code.extend({ excludes: '' }),
]
