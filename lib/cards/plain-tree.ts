import { isValidElement, type ReactNode } from 'react'

/** What can be sent to another thread: elements of the page alone, without components. */
export type PlainNode =
  | string
  | number
  | null
  | PlainNode[]
  | { type: string; props: Record<string, unknown> }

type Component = (props: unknown) => ReactNode

/** Calls every component, and leaves what the renderer reads. Of components it takes functions that await nothing. */
export function plainTree(node: ReactNode): PlainNode {
  if (typeof node === 'string' || typeof node === 'number') return node
  if (Array.isArray(node)) return node.map(plainTree)
  if (!isValidElement<{ children?: ReactNode }>(node)) return null
  const { type, props } = node
  if (typeof type !== 'string') return plainTree((type as Component)(props))
  return { type, props: { ...props, children: plainTree(props.children) } }
}
