import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { SiteFooter } from '@/components/reader/site-footer'
import { SiteHeader } from '@/components/reader/site-header'
import { paper } from '@/lib/domain/reader/paper'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { fontVariables } from '../fonts'
import './reader.css'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
}

export default function ReaderLayout({ children }: { children: ReactNode }) {
  const stored = attempt(getPublication)?.value
  const publication = stored ?? publicationFrom({})
  return (
    <html lang="en" data-reader="" data-accent={publication.accent} className={fontVariables}>
      <head>
        <script src={process.env.EARLY_SCRIPT} data-own="" />
        <script src={process.env.READER_SCRIPT} defer data-own="" />
      </head>
      <body>
        <SiteHeader publication={publication} />
        {stored ? children : <FailedAnswer />}
        <SiteFooter publication={publication} />
      </body>
    </html>
  )
}
