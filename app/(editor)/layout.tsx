import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { getPublication } from '@/lib/published/get-publication'
import { deskFontVariables } from './fonts'
import './editor.css'

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const desk = `${getPublication().name} desk`
  return {
    title: { default: desk, template: `%s · ${desk}` },
    robots: { index: false, follow: false },
  }
}

export default async function EditorLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="en" className={deskFontVariables}>
      <body>{children}</body>
    </html>
  )
}
