'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { topicForm } from '@/lib/domain/topics/topic'
import { changeTopic } from '@/lib/editing/topics/change-topic'
import { mergeTopics } from '@/lib/editing/topics/merge-topics'
import { removeTopic } from '@/lib/editing/topics/remove-topic'
import { paths } from '@/lib/paths'
import { runAction } from './run/run-action'

const id = z.string().max(100)

export const changeTopicNow = runAction(
  topicForm.extend({ topic: id }),
  (actor, { topic, ...form }) => {
    const { slug } = changeTopic(actor, topic, form)
    refresh()
    return { slug }
  },
)

export const mergeTopicsNow = runAction(
  z.object({ topic: id, into: id.default('') }),
  (actor, { topic, into }): object => {
    mergeTopics(actor, topic, into)
    redirect(`${paths.deskTopic(into)}?merged=yes`)
  },
)

export const removeTopicNow = runAction(z.object({ topic: id }), (actor, { topic }): object => {
  removeTopic(actor, topic)
  redirect(`${paths.deskTopics()}?removed=yes`)
})
