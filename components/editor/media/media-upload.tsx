'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useCallback, useEffect, useState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { FileInput } from '@/components/ui/file-input'
import { Link } from '@/components/ui/link'
import { addMediaNow } from '@/lib/actions/media'
import { pictureTypes } from '@/lib/domain/media/picture'
import { paths } from '@/lib/paths'
import { type Sent, sendMedia } from './send-media'

type Upload = { key: number; name: string; sent: Sent | null }

/** Takes pictures that are chosen, dropped or pasted anywhere on the page. */
export function MediaUpload() {
  const [answer, act, isPending] = useActionState(addMediaNow, null)
  const [uploads, setUploads] = useState<Upload[]>([])
  const [isAimedAt, setAimedAt] = useState(false)
  const router = useRouter()
  const hasScripts = useScripts()

  const take = useCallback(
    async (files: FileList | null | undefined) => {
      for (const [at, file] of [...(files ?? [])].entries()) {
        const key = Date.now() + at
        setUploads((all) => [...all, { key, name: file.name, sent: null }])
        const sent = await sendMedia(file)
        setUploads((all) => all.map((one) => (one.key === key ? { ...one, sent } : one)))
      }
      if (files?.length) router.refresh()
    },
    [router],
  )

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => void take(event.clipboardData?.files)
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setAimedAt(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setAimedAt(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      setAimedAt(false)
      void take(event.dataTransfer.files)
    }
    window.addEventListener('paste', onPaste)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('paste', onPaste)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [take])

  return (
    <div className="mb-6">
      <FormMessage answer={answer} />
      <form
        action={act}
        className={classNames(
          'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-dashed p-4',
          isAimedAt ? 'border-ink bg-tint' : 'border-line',
        )}
      >
        <FileInput
          name="file"
          // Without scripts they go one by one.
          multiple={hasScripts}
          accept={pictureTypes}
          aria-label="Choose pictures"
          onChange={(event) => {
            const { files, form } = event.target
            void take(files).then(() => form?.reset())
          }}
        />
        <noscript>
          <Button type="submit" kind="primary" disabled={isPending}>
            Add the picture
          </Button>
        </noscript>
        <p className="min-w-56 flex-1 text-xs text-muted">
          Or drop or paste them anywhere on this page. JPEG, PNG or WebP, up to 8 MB and 40
          megapixels each. What a camera wrote into them is taken out.
        </p>
      </form>
      <div role="status">
        <ul className="mt-2 space-y-1 text-sm">
          {uploads.map(({ key, name, sent }) => (
            <li key={key} className="[overflow-wrap:anywhere]">
              <Outcome name={name} sent={sent} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Outcome({ name, sent }: Omit<Upload, 'key'>) {
  if (sent === null) return <span className="text-muted">{name} is on its way…</span>
  if ('problem' in sent) {
    return (
      <span className="text-signal">
        {name}: {sent.problem}
      </span>
    )
  }
  return (
    <>
      {name} {sent.isKnown ? 'was in the library already.' : 'is added.'}{' '}
      <Link href={paths.mediaPicture(sent.picture.id)}>
        {sent.picture.alt ? 'Look at it' : 'Say what it shows'}
      </Link>
    </>
  )
}
