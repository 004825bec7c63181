import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { deskFontVariables } from './fonts'
import './editor.css'

export const metadata: Metadata = {
  title: { default: 'HeadsUpAI desk', template: '%s · HeadsUpAI desk' },
  robots: { index: false, follow: false },
}

export default async function EditorLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="en" className={deskFontVariables}>
      <body>{children}</body>
    </html>
  )
}
