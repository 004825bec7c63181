import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'

/** The whole page for a link that no longer works: a page of Next's cannot answer 410. */
export function closedLink(why: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This link no longer works · HeadsUpAI desk</title>
<style>
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fbfaf7,#101216);color:light-dark(#16181d,#edeae3);font:1rem/1.55 system-ui,sans-serif}
main{max-width:23rem;margin:0 auto;padding:clamp(3rem,16vh,9rem) 1.25rem}
h1{font:600 2rem/1.1 Georgia,serif;letter-spacing:-.02em;text-wrap:balance}
a{color:inherit;font-weight:600}
</style>
<main>
<h1>This link no longer works</h1>
<p>${escapeMarkup(why)}</p>
<p><a href="${paths.signIn()}">Sign in</a></p>
</main>
</html>`
}
