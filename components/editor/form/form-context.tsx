'use client'

import { createContext, type Dispatch, use } from 'react'
import type { Publication } from '@/lib/domain/article/article'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'
import type { TopicKind } from '@/lib/domain/kinds'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import type { FormAction, FormState } from './form-state'
import type { SeatState } from './seat-state'
import type { PictureWords } from './use-picture-words'

export type FormSurroundings = {
  id: string
  labels: Publication['labels']
  /** What the publication is called, and its full address. */
  site: { name: string; url: string }
  people: { id: string; name: string }[]
  /** How many notes wait beside each field. */
  noteCounts?: Record<string, number>
  /** Who is signed in; null while nobody is. */
  me: { id: string; name: string } | null
  topics: { name: string; kind: TopicKind }[]
  /** The newest of the library, and the one that is chosen. */
  pictures: MediaPicture[]
  canPublish: boolean
  /** What goes out by itself, with the `rev` it was the text of; `runAt` in Unix milliseconds. */
  scheduled?: { runAt: number; rev: number } | null
  /** Whether this site may ask other hosts what a source says. */
  mayFetch?: boolean
  /** Whether this person can switch that on. */
  maySet?: boolean
  canSubmit?: boolean
  /** Whether it waits for a review, and this person may decide on it. */
  isToDecide?: boolean
  /** False when the state or the right forbids a save. */
  canSave: boolean
}

type Form = FormSurroundings & {
  /** The id of this very form: other articles may be open in the same document. */
  formId: string
  /** False while nobody is signed in. */
  isKnown: boolean
  state: FormState
  /** Asks for the text to be saved, or brought before readers. */
  save: (intent: SaveIntent) => void
  dispatch: Dispatch<FormAction>
  /** Whether scripts run: the page is complete before they do. */
  isEnhanced: boolean
  /** Opens the dialog in which one signs in again. */
  signIn: () => void
  /** Whether what is not saved yet is kept in this browser. */
  isKept: boolean
  /** What is typed about the lead picture. */
  pictureWords: PictureWords
  /** Keeps a picture in mind that was chosen here. */
  rememberPicture: (picture: MediaPicture) => void
  /** Who else is here, and whether this tab only watches. */
  presence: SeatState
}

export const FormContext = createContext<Form | null>(null)

export function useForm(): Form {
  const form = use(FormContext)
  if (form === null) throw new Error('This belongs inside the article form.')
  return form
}
