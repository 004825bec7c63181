'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createArticle } from '@/lib/editing/create-article'
import { paths } from '@/lib/paths'
import { runAction } from './run-action'

const begin = runAction(z.object({}), (editor): object => {
  redirect(paths.article(createArticle(editor)))
})

export async function beginArticle(form: FormData): Promise<void> {
  await begin(null, form)
}
