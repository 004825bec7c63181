/**
 * What publishing a change will mean, by the kind that is chosen beside it. The page says it by itself, so it is
 * true without scripts too.
 */
export function ChangeWords() {
  return (
    <>
      <span className="hidden group-has-[[value=update]:checked]/publish:inline">
        Publish as an update
      </span>
      <span className="hidden group-has-[[value=typo]:checked]/publish:inline">
        Publish as a typing error
      </span>
      <span className="hidden group-has-[[value=correction]:checked]/publish:inline">
        Publish as a correction
      </span>
    </>
  )
}
