import { publicationVersion } from '@/lib/published/publication-version'

export default function FrontPage() {
  return (
    <main id="content">
      <h1>HeadsUpAI {publicationVersion()}</h1>
    </main>
  )
}
