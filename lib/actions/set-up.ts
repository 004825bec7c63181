'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createOwner } from '@/lib/accounts/people/set-up'
import { paths } from '@/lib/paths'
import { beginSession } from './begin-session'
import { runVisitorAction } from './run/run-action'

const owner = z.object({
  token: z.string().max(100),
  name: z.string(),
  email: z.string(),
  password: z.string(),
})

export const setUpOwner = runVisitorAction(owner, async ({ token, ...person }): Promise<object> => {
  await beginSession(await createOwner(token, person))
  redirect(paths.dashboard())
})
