import type { Publication } from '@/lib/domain/article/article'
import { aboutInWords, askAbouts } from '@/lib/domain/asks/ask-about'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'
import type { Refusal } from '../run/action-answer'

/**
 * The whole page for what was not sent: why, and the form with what was typed. A page of the framework's can answer a
 * form with no other status than 200.
 */
export function askAgainPage(
  { message, fields, values }: Refusal,
  labels: Publication['labels'],
): string {
  const { text = '', about = '', update = '' } = values
  const why = fields.text ?? fields.about ?? fields.update ?? message
  const choices = askAbouts.map((one) => {
    const chosen = one === about ? ' selected' : ''
    return `<option value="${one}"${chosen}>${escapeMarkup(aboutInWords(one, labels))}</option>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This was not sent</title>
<style>
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fbfaf7,#101216);color:light-dark(#16181d,#edeae3);font:1rem/1.55 system-ui,sans-serif}
main{max-width:36rem;margin:0 auto;padding:clamp(2rem,12vh,7rem) 1.25rem}
h1{font:600 2rem/1.1 Georgia,serif;letter-spacing:-.02em;text-wrap:balance}
label{display:block;margin:1rem 0 .375rem;font-weight:600;font-size:.875rem}
select,textarea{box-sizing:border-box;width:100%;padding:.5rem .75rem;border:1px solid light-dark(#8a867d,#75777d);border-radius:10px;background:light-dark(#fff,#181b21);color:inherit;font:inherit}
button{min-height:2.75rem;margin-top:1rem;padding:0 1.25rem;border:0;border-radius:10px;background:light-dark(#16181d,#edeae3);color:light-dark(#fbfaf7,#101216);font:600 .875rem system-ui,sans-serif;cursor:pointer}
a{color:inherit;font-weight:600}
</style>
</head>
<body>
<main>
<h1>This was not sent</h1>
<p id="why" role="alert">${escapeMarkup(why)}</p>
<form action="${paths.ask()}" method="post" enctype="multipart/form-data">
<input type="hidden" name="update" value="${escapeMarkup(update)}">
<label for="about">What it is</label>
<select id="about" name="about">${choices.join('')}</select>
<label for="text">Your words</label>
<textarea id="text" name="text" rows="6" dir="auto" aria-describedby="why">
${escapeMarkup(text)}</textarea>
<button>Send it again</button>
</form>
<p><a href="${backTo(update)}">Go back without sending</a></p>
</main>
</body>
</html>`
}

/** What a form names may be anything. */
function backTo(update: string): string {
  return /^[a-z0-9-]{1,200}$/.test(update) ? paths.update(update) : paths.front()
}
