'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { addNote, answerNote, reopenNote, resolveNote } from '@/lib/editing/notes/notes'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const newNote = articleNamed.extend({ field: z.string(), text: z.string() })

export const addNoteNow = runAction(newNote, (actor, { article, field, text }) => {
  const note = addNote(actor, article, field, text)
  refresh()
  return { note }
})

const step = z.object({
  note: z.string().max(100),
  text: z.string().default(''),
  intent: z.enum(['answer', 'resolve', 'reopen']),
})

export const noteStepNow = runAction(step, (actor, { note, text, intent }) => {
  // What was typed before somebody resolves is an answer too: it must not be lost.
  if (intent === 'answer' || (intent === 'resolve' && text.trim() !== '')) {
    answerNote(actor, note, text)
  }
  if (intent === 'resolve') resolveNote(actor, note)
  if (intent === 'reopen') reopenNote(actor, note)
  refresh()
  return {}
})
