import { expect, test } from 'vitest'
import { forbiddenImports } from './forbidden-imports'
import { onTestTree } from './test-tree'

const put = onTestTree()

test.each([
  [
    'app/(reader)/page.tsx',
    "import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'",
  ],
  ['app/(reader)/page.tsx', "import type { Draft } from '../../lib/editing/draft'"],
  [
    'app/(reader)/page.tsx',
    "const verbs = await import('@/lib/editing/publishing/publish-article')",
  ],
  ['app/(machines)/feed.xml/route.ts', "import { articles } from '@/db/schema/working'"],
  ['app/(reader)/page.tsx', "import Desk from '../(editor)/dashboard/page'"],
  ['app/(reader)/page.tsx', "import { cookies } from 'next/headers'"],
  ['components/reader/card.tsx', "import Link from 'next/link'"],
  ['app/robots.ts', "export { eq } from 'drizzle-orm'"],
  ['components/reader/card.tsx', "import { getUpdate } from '@/lib/published/get-update'"],
  ['components/editor/form.tsx', "import { save } from '@/lib/editing/drafts/save-article'"],
  ['components/ui/button.tsx', "import { kinds } from '@/lib/domain/kinds'"],
  ['lib/published/get-update.ts', "import { articles } from '@/db/schema/working'"],
  ['lib/health/late.ts', "import { schedules } from '@/db/schema/desk'"],
  ['lib/health/late.ts', "import { listArticles } from '@/lib/editing/desk/list-articles'"],
  ['lib/media/serve-file.ts', "import { findArticle } from '@/lib/editing/article/find-article'"],
  ['lib/domain/slug.ts', "import { readFileSync } from 'node:fs'"],
  ['lib/domain/slug.ts', 'export const now = Date.now()'],
  ['lib/editing/save.ts', "import { redirect } from 'next/navigation'"],
  ['lib/actions/save.ts', "import { eq } from 'drizzle-orm'"],
  ['lib/paths.ts', 'export const home = process.env.HOME'],
  ['db/connection.ts', "import { env } from '@/lib/env'"],
  ['cli/doctor.ts', "import Page from '@/app/(reader)/page'"],
])('%s must not say: %s', (file, code) => {
  put(file, code)
  const problems = forbiddenImports(put.root())
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(file)
})

test('imports along the arrows pass', () => {
  put('app/(reader)/page.tsx', "import { getUpdate } from '@/lib/published/get-update'")
  put('lib/published/get-update.ts', "import { eq } from 'drizzle-orm'")
  put('lib/actions/save.ts', "import { saveArticle } from '@/lib/editing/drafts/save-article'")
  expect(forbiddenImports(put.root())).toEqual([])
})
