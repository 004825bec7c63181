'use client'

import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { paths } from '@/lib/paths'
import { useForm } from './form-context'

const widths = { Phone: 390, Desktop: 1280 } as const
type Width = keyof typeof widths

/** The real page from the saved working copy, drawn at its own width and made to fit. */
export function PreviewPane() {
  const { id, state, isEnhanced } = useForm()
  const [width, setWidth] = useState<Width>('Phone')
  const frame = useFitted(widths[width])
  const { rev } = state.article
  return (
    <>
      <fieldset
        className={classNames(
          'mb-4 gap-1 rounded-[9px] border border-line bg-paper p-1',
          isEnhanced ? 'flex' : 'hidden',
        )}
      >
        <legend className="sr-only">Width of the preview</legend>
        {Object.keys(widths).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === width}
            onClick={() => setWidth(name as Width)}
            className={classNames(
              'min-h-8 flex-1 cursor-pointer rounded-[7px] font-semibold text-[0.8438rem] pointer-coarse:min-h-11',
              name === width ? 'bg-ink text-paper' : 'text-muted hover:text-ink',
            )}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <div
        ref={frame}
        className={classNames(
          'preview-frame relative h-[33rem] overflow-hidden border border-line bg-paper',
          width === 'Phone' ? 'rounded-[18px]' : 'rounded-lg',
        )}
      >
        <iframe
          key={rev}
          src={`${paths.preview(id)}?rev=${rev}`}
          title="Preview of the page"
          className="absolute top-0 left-0 origin-top-left border-0"
        />
      </div>
    </>
  )
}

/** Gives the frame's page a width of its own and scales it, through properties that the style sheet reads. */
function useFitted(width: number) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const fit = () => {
      const scale = element.clientWidth / width
      element.style.setProperty('--preview-width', `${width}px`)
      element.style.setProperty('--preview-scale', String(scale))
      element.style.setProperty('--preview-height', `${element.clientHeight / scale}px`)
    }
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return frame
}
