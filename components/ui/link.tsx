import NextLink from 'next/link'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<typeof NextLink>, 'prefetch'>

/**
 * A link that asks for nothing before it is followed. Pages of the desk are drawn for one person at one moment, so
 * the framework would ask the server about each link in sight, twice, and still have to ask again on a click.
 */
export function Link(props: Props) {
  return <NextLink {...props} prefetch={false} />
}
