import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/reader/site-footer'
import { SiteHeader } from '@/components/reader/site-header'
import { getPublication } from '@/lib/published/get-publication'
import { fontVariables } from '../fonts'
import '../(reader)/reader.css'

/** What one reader alone is shown: a document like those for all, drawn each time and kept by nobody. */
export default async function AskedLayout({ children }: { children: ReactNode }) {
  await connection()
  const publication = getPublication()
  return (
    <html lang="en" data-reader="" data-accent={publication.accent} className={fontVariables}>
      <head>
        <script src={process.env.EARLY_SCRIPT} data-own="" />
        <script src={process.env.READER_SCRIPT} defer data-own="" />
      </head>
      <body>
        <SiteHeader publication={publication} />
        {children}
        <SiteFooter publication={publication} />
      </body>
    </html>
  )
}
