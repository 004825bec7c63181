'use client'

import { Button } from '@/components/ui/button'

/** A page that failed while somebody went there from another one. Behind the digest the log has the error. */
export default function FailedPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="mx-auto max-w-lg px-5 py-24">
      <h1 className="font-serif text-3xl">This page cannot be shown at the moment</h1>
      <p className="my-4">
        Something is wrong on our side, not on yours. Load the page again in a minute.
        {error.digest && ` If you tell us about this, name ${error.digest}.`}
      </p>
      <Button onClick={() => location.reload()}>Load again</Button>
    </main>
  )
}
