/** All that text can be: the closed subset of Markdown. */
export type BlockNode =
  | { readonly kind: 'paragraph'; readonly children: readonly InlineNode[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly BlockNode[])[]
    }

export type InlineNode =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'break' }
