import { accentOnLight } from '@/lib/domain/article/accents'
import type { Publication } from '@/lib/domain/article/article'
import { aboutInWords, askAbouts } from '@/lib/domain/asks/ask-about'
import { mark } from '@/lib/domain/reader/mark'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'
import type { Refusal } from '../run/action-answer'

/**
 * The whole page for what was not sent: why, and the form with what was typed. A page of the framework's can answer a
 * form with no other status than 200.
 */
export function askAgainPage(
  { message, fields, values }: Refusal,
  { name, accent, labels }: Pick<Publication, 'name' | 'accent' | 'labels'>,
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
<title>This was not sent · ${escapeMarkup(name)}</title>
<style>
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fbfaf7,#101216);color:light-dark(#16181d,#edeae3);font:1rem/1.55 system-ui,sans-serif}
header{border-bottom:1px solid light-dark(#e4e1da,#2a2e36)}
header a{display:flex;align-items:center;gap:.625rem;max-width:71.5rem;min-height:2.75rem;margin:0 auto;padding:.5rem 1.25rem;font:600 1.375rem/1 ${serif};letter-spacing:-.01em;text-decoration:none}
svg{width:1.625rem;height:1.625rem;color:light-dark(${accentOnLight[accent]},currentColor)}
main{max-width:41rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{margin:0;font:600 2rem/1.1 ${serif};letter-spacing:-.02em;text-wrap:balance}
#why{margin:1rem 0 1.5rem;padding-left:1rem;border-left:3px solid light-dark(${accentOnLight[accent]},currentColor)}
label{display:block;margin:1rem 0 .375rem;font-weight:600;font-size:.875rem}
select,textarea{box-sizing:border-box;width:100%;padding:.5rem .75rem;border:1px solid light-dark(#8a867d,#75777d);border-radius:10px;background:light-dark(#fff,#181b21);color:inherit;font:inherit}
button{min-height:2.75rem;margin-top:1rem;padding:0 1.25rem;border:0;border-radius:10px;background:light-dark(#16181d,#edeae3);color:light-dark(#fbfaf7,#101216);font:600 .875rem system-ui,sans-serif;cursor:pointer}
a{color:inherit;font-weight:600}
</style>
</head>
<body>
<header><a href="${paths.front()}">${sign}${escapeMarkup(name)}</a></header>
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

/** No letters of ours: their address changes with each build. */
const serif = '"Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif'

const { size, caret, caretWidth, head } = mark
const sign = `<svg viewBox="0 0 ${size} ${size}" fill="none" aria-hidden="true"><path d="${caret}" stroke="currentColor" stroke-width="${caretWidth}" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="currentColor"/></svg>`

/** What a form names may be anything. */
function backTo(update: string): string {
  return /^[a-z0-9-]{1,200}$/.test(update) ? paths.update(update) : paths.front()
}
