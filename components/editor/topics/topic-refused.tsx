import { TopBar } from '@/components/editor/parts/top-bar'
import { paths } from '@/lib/paths'

/** Stands in for a topic that is not there, or not for this person to change. */
export function TopicRefused({ message }: { message: string }) {
  return (
    <>
      <TopBar>
        <a href={paths.deskTopics()} className="text-muted">
          Topics
        </a>
      </TopBar>
      <main id="main" className="max-w-words px-5 py-14 md:px-7">
        <h1 className="font-semibold font-serif text-section">{message}</h1>
        <p className="mt-2 text-muted">
          <a href={paths.deskTopics()}>Go to the topics</a>
        </p>
      </main>
    </>
  )
}
