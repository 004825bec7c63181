import { redirect } from 'next/navigation'
import { requireEditor } from '@/lib/accounts/require-editor'
import { paths } from '@/lib/paths'

export const instant = false

export default async function DashboardPage() {
  await requireEditor()
  redirect(paths.articles())
}
