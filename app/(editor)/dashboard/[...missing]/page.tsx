import type { Metadata } from 'next'
import { ArticleRefused } from '@/components/editor/desk/article-refused'
import { requireActor } from '@/lib/accounts/require-actor'

export const metadata: Metadata = { title: 'Not found' }

export default async function MissingDeskPage() {
  await requireActor()
  return <ArticleRefused message="There is no such page at the desk." />
}
