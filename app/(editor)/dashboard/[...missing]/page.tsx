import type { Metadata } from 'next'
import { Refused } from '@/components/editor/desk/refused'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Not found' }

export default async function MissingDeskPage() {
  await requireActor()
  return (
    <Refused list="Articles" to={paths.articles()} message="There is no such page at the desk." />
  )
}
