/** A page with nothing but a title and sentences in HTML, for when nothing else can be drawn. */
export function plainDocument(title: string, words: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fbfaf7,#101216);color:light-dark(#16181d,#edeae3);font:1rem/1.55 system-ui,sans-serif}
main{max-width:28rem;margin:0 auto;padding:clamp(3rem,16vh,9rem) 1.25rem}
h1{font:600 2rem/1.1 Georgia,serif;letter-spacing:-.02em;text-wrap:balance}
a{color:inherit;font-weight:600}
</style>
<main>
<h1>${title}</h1>
<p>${words}
</main>
`
}
