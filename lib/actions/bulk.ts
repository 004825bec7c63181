'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { type BulkStep, bulkDeeds, mostInBulk, readStep } from '@/lib/domain/desk/bulk'
import { inBulk } from '@/lib/editing/desk/in-bulk'
import { runAction } from './run/run-action'

/** A box alone is sent as a word, several as a list. */
const many = z
  .union([z.string(), z.array(z.string())], { error: 'Choose some updates first.' })
  .transform((words) => [...new Set([words].flat())])
  .refine((words) => words.length <= mostInBulk, {
    error: `Choose at most ${mostInBulk} updates at once.`,
  })

const form = z.object({
  article: many,
  deed: z.enum(bulkDeeds, { error: 'Choose what to do with them.' }),
  topic: z.string().max(100).default(''),
  topicKind: z.string().max(20).default(''),
  heir: z.string().max(100).default(''),
})

export const doInBulk = runAction(
  form,
  async (actor, { article, topic, topicKind, heir, ...chosen }) => {
    const isNew = chosen.deed === 'add-topic' && topicKind !== ''
    const deed = isNew ? 'create-topic' : chosen.deed
    const value = deed === 'hand-over' ? heir : isNew ? `${topicKind} ${topic}` : topic
    const results = await inBulk(
      actor,
      article.map((id) => ({ deed, article: id, value })),
    )
    refresh()
    return { deed, results, at: Date.now() }
  },
)

const undo = z.object({
  step: many.transform((words): BulkStep[] => words.flatMap((word) => readStep(word) ?? [])),
})

export const undoInBulk = runAction(undo, async (actor, { step }) => {
  const results = await inBulk(actor, step)
  refresh()
  return { deed: 'undo' as const, results, at: Date.now() }
})
