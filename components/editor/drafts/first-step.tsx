import { NewUpdateForm } from './new-update-form'

/** What an empty desk says: how to begin. */
export function FirstStep() {
  return (
    <div className="max-w-words py-[clamp(1.5rem,8vh,5rem)]">
      <h2 className="font-semibold font-serif text-3xl tracking-head">Write the first update</h2>
      <p className="mt-3 mb-6 text-pretty text-muted">
        A headline, three short paragraphs, the post or page it rests on, and a few quick answers.
        It stays a draft that only the desk sees until it is published.
      </p>
      <NewUpdateForm label="Begin an update" />
    </div>
  )
}
