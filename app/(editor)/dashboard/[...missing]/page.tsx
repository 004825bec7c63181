import type { Metadata } from 'next'
import { ArticleRefused } from '@/components/editor/desk/article-refused'
import { requireEditor } from '@/lib/accounts/require-editor'

export const metadata: Metadata = { title: 'Not found' }

export default async function MissingDeskPage() {
  await requireEditor()
  return <ArticleRefused message="There is no such page at the desk." />
}
