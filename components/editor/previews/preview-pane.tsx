'use client'

import { useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { classNames } from '@/components/ui/class-names'
import { paths } from '@/lib/paths'
import { PreviewChoice } from './preview-choice'
import { useLivePreview } from './use-live-preview'

const widths = { Phone: 390, Desktop: 1280 } as const
const themes = ['System', 'Light', 'Dark'] as const

/** The real page as it is being typed, drawn at its own width and made to fit. */
export function PreviewPane() {
  const { id, state } = useForm()
  const [width, setWidth] = useState<keyof typeof widths>('Phone')
  const [theme, setTheme] = useState<(typeof themes)[number]>('System')
  const box = useFitted(widths[width])
  const frame = useRef<HTMLIFrameElement>(null)
  useLivePreview(frame)

  const paint = () => {
    const root = frame.current?.contentDocument?.documentElement
    if (!root) return
    // A phone lays its scroll bar over the page, which keeps its whole width.
    root.style.scrollbarWidth = width === 'Phone' ? 'none' : 'thin'
    if (theme === 'System') root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', theme.toLowerCase())
  }
  useEffect(paint)
  return (
    <>
      <div className="mb-4 flex gap-2 noscript:hidden">
        <PreviewChoice
          legend="Width of the preview"
          options={Object.keys(widths) as (keyof typeof widths)[]}
          chosen={width}
          onChoose={setWidth}
        />
        <PreviewChoice
          legend="Colours of the preview"
          options={[...themes]}
          chosen={theme}
          onChoose={setTheme}
        />
      </div>
      <div
        ref={box}
        className={classNames(
          'preview-frame relative h-132 overflow-hidden border border-line bg-paper',
          width === 'Phone' ? 'rounded-device' : 'rounded-lg',
        )}
      >
        <iframe
          ref={frame}
          key={`${state.article.state} ${state.article.liveRev}`}
          src={paths.preview(id)}
          title="Preview of the page"
          onLoad={paint}
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
