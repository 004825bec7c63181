/** All that text can be: the closed subset of Markdown. */
export type BlockNode =
  | { kind: 'paragraph'; children: InlineNode[] }
  | { kind: 'list'; ordered: boolean; start: number; items: BlockNode[][] }

export type InlineNode =
  | { kind: 'text'; value: string }
  | { kind: 'strong' | 'emphasis'; children: InlineNode[] }
  | { kind: 'link'; href: string; children: InlineNode[] }
  | { kind: 'code'; value: string }
  | { kind: 'break' }
