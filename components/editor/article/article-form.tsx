'use client'

import { useRouter } from 'next/navigation'
import {
  type ReactNode,
  useActionState,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { ConflictPanel } from '@/components/editor/drafts/conflict-panel'
import { KeptTextBar } from '@/components/editor/drafts/kept-text-bar'
import { MergedNotice } from '@/components/editor/drafts/merged-notice'
import { useKeptText } from '@/components/editor/drafts/use-kept-text'
import { FormContext, type FormSurroundings } from '@/components/editor/form/form-context'
import { formReducer, isDirty } from '@/components/editor/form/form-state'
import { initialState } from '@/components/editor/form/initial-state'
import { isWatching } from '@/components/editor/form/seat-state'
import { useEarlyTyping } from '@/components/editor/form/use-early-typing'
import { useFirstFault } from '@/components/editor/form/use-first-fault'
import { useLeaveGuard } from '@/components/editor/form/use-leave-guard'
import { usePasteLimit } from '@/components/editor/form/use-paste-limit'
import { usePictureWords, withWords } from '@/components/editor/form/use-picture-words'
import { useSave } from '@/components/editor/form/use-save'
import { useSaveKey } from '@/components/editor/form/use-save-key'
import { usePictures } from '@/components/editor/media/use-pictures'
import { SignInDialog } from '@/components/editor/people/sign-in-dialog'
import { PresenceBar } from '@/components/editor/presence/presence-bar'
import { usePresence } from '@/components/editor/presence/use-presence'
import { PublishedNotice } from '@/components/editor/publishing/published-notice'
import { FieldScope } from '@/components/ui/field-scope'
import { Toast } from '@/components/ui/toast'
import { saveArticleForm } from '@/lib/actions/save-article'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { paths } from '@/lib/paths'
import { ArticleFields } from './article-fields'
import { EditorBar } from './editor-bar'
import { ProblemSummary } from './problem-summary'
import { SidePanel } from './side-panel'

type Props = FormSurroundings & {
  /** Null while nobody is signed in: then the form shows only what was sent. */
  article: SavedArticle | null
  /** What the next correction shall say, where readers reported an error. */
  correction?: string
  /** What is to be known before one goes on writing. */
  notices?: ReactNode
  /** Who has looked at it, and what they may say. */
  review?: ReactNode
  /** What else can be done with the article: buttons with forms of their own. */
  children?: ReactNode
}

/** The screen where an update is written. It works as a plain form until its script is here. */
export function ArticleForm({
  article,
  correction,
  notices,
  review,
  children,
  ...surroundings
}: Props) {
  const { id } = surroundings
  const formId = useId()
  const [answer, formAction] = useActionState(saveArticleForm, null, paths.article(id))
  const [state, dispatch] = useReducer(formReducer, null, () =>
    initialState(article, answer, correction),
  )
  const [isEnhanced, setEnhanced] = useState(false)
  const [isSigningIn, setSigningIn] = useState(false)
  const [stored, rememberPicture] = usePictures(surroundings.pictures)
  const { leadImage } = state.values
  const lead = stored.find((picture) => picture.id === leadImage)
  const pictureWords = usePictureWords(lead, rememberPicture)
  const form = useRef<HTMLFormElement>(null)
  const latest = useRef(state)
  const router = useRouter()
  useLayoutEffect(() => {
    latest.current = state
  })
  // What was typed early is taken over first: what only scripts draw takes some of its fields away.
  useEffect(() => queueMicrotask(() => setEnhanced(true)), [])
  useEffect(() => {
    if (article !== null) dispatch({ type: 'refreshed', article })
  }, [article])

  const isOn = article !== null
  const refresh = useCallback(() => router.refresh(), [router])
  const { seat, takeOver } = usePresence({ id, isOn, form, latest, dispatch, onNewer: refresh })
  const isClosed = isWatching(seat)
  const canSave = surroundings.canSave && !isClosed
  // Somebody else chose it, and the merge brought it here.
  const isForeign = leadImage !== '' && lead === undefined
  useEffect(() => {
    if (isForeign) refresh()
  }, [isForeign, refresh])
  // What is typed on is shown from the form's own state, so only what was asked for reads the page again.
  const onSaved = useCallback(
    (intent: SaveIntent) => {
      if (intent !== 'autosave') refresh()
    },
    [refresh],
  )
  // What a save moved on opens and closes what stands in the side.
  const isMoved = article !== null && article.state !== state.article.state
  const isSettled =
    state.save.kind === 'saved' && article !== null && article.rev < state.article.rev
  useEffect(() => {
    if (isMoved && isSettled) refresh()
  }, [isMoved, isSettled, refresh])
  const isAutomatic = canSave && isOn
  const person = surroundings.me?.id ?? null
  const kept = useKeptText({ id, person, state, latest, dispatch })
  const saveText = useSave({
    id,
    form,
    latest,
    state,
    dispatch,
    isAutomatic,
    isClosed,
    onSaved,
    onSavedAfterwards: kept.forget,
  })
  const { keep } = pictureWords
  const save = useCallback((intent: SaveIntent) => saveText(intent, keep()), [keep, saveText])
  const saveNow = useCallback(() => save('save'), [save])
  useSaveKey(canSave, saveNow)
  const hasWords = pictureWords.typed !== null
  useLeaveGuard(isDirty(state) || hasWords, kept.isKept && !hasWords)
  useFirstFault(form, state.refusals)
  useEarlyTyping(formId)
  const pasteLimit = usePasteLimit()

  return (
    <FieldScope value={formId}>
      <FormContext
        value={{
          ...surroundings,
          formId,
          pictures: withWords(stored, pictureWords.typed),
          pictureWords,
          rememberPicture,
          canSave,
          presence: seat,
          state,
          save,
          dispatch,
          isEnhanced,
          isKept: kept.isKept,
          signIn: () => setSigningIn(true),
          isKnown: isOn,
        }}
      >
        <EditorBar onSend={save} />
        <main
          id="main"
          className="grid items-start max-md:pb-16 wide:grid-cols-[minmax(0,1fr)_25rem]"
        >
          <h1 className="sr-only">{state.values.headline || 'New update'}</h1>
          <form
            id={formId}
            data-article-form
            ref={form}
            action={formAction}
            onSubmit={(event) => {
              event.preventDefault()
              saveNow()
            }}
            {...pasteLimit.listeners}
            noValidate
            // What a browser puts back after a reload does not say on which version it was typed; without
            // scripts it is still better than nothing.
            autoComplete={isEnhanced ? 'off' : undefined}
            className="min-w-0 px-5 pt-5 pb-16 md:px-7"
          >
            <input type="hidden" name="article" value={id} />
            <input type="hidden" name="rev" value={state.article.rev} />
            <PresenceBar mayTakeOver={surroundings.canSave} onTakeOver={takeOver} />
            <KeptTextBar offered={kept.offered} take={kept.take} discard={kept.discard} />
            {notices}
            <fieldset disabled={isClosed} className="min-w-0 max-w-[40.5rem]">
              <ConflictPanel
                onSettle={(takeTheirs) => {
                  flushSync(() => dispatch({ type: 'settle-conflict', takeTheirs }))
                  saveNow()
                }}
              />
              <ProblemSummary />
              <MergedNotice />
              <ArticleFields />
            </fieldset>
          </form>
          <PublishedNotice />
          {pasteLimit.refusal && (
            <Toast isFault onClose={pasteLimit.forget}>
              {pasteLimit.refusal}
            </Toast>
          )}
          <SidePanel review={review}>{children}</SidePanel>
        </main>
        {isSigningIn && (
          <SignInDialog
            onClose={() => setSigningIn(false)}
            onSignedIn={(somebody) => {
              setSigningIn(false)
              const isOther = somebody !== null && somebody.id !== person
              dispatch({ type: 'signed-in', as: isOther ? somebody.name : null })
              saveNow()
            }}
          />
        )}
      </FormContext>
    </FieldScope>
  )
}
