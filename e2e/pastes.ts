/** What programs put on the clipboard, written after their manner, and the text that is to be left of it. */
export type Paste = { from: string; html: string; text: string }

export const pastes: Paste[] = [
  {
    from: 'a word processor with its own tags and styles',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0;font-family:Calibri}</style></head><body lang=EN-GB><!--StartFragment--><p class=MsoNormal><b><span style='color:red'>Bold</span></b><span> and <i>slanted</i><o:p></o:p></span></p><!--EndFragment--></body></html>`,
    text: '**Bold** and *slanted*',
  },
  {
    from: 'a word processor with a list made of paragraphs',
    html: `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>One</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Two</p>`,
    text: '- One\n- Two',
  },
  {
    from: 'a word processor with conditional comments',
    html: `<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><p>Only this</p>`,
    text: 'Only this',
  },
  {
    from: 'an online document, which wraps all in a bold that is none',
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:400">Plain, </span><span style="font-weight:700">heavy</span></p></b>`,
    text: 'Plain, **heavy**',
  },
  {
    from: 'an online document with a list',
    html: `<b style="font-weight:normal;"><ul><li dir="ltr" aria-level="1"><p role="presentation"><span>One</span></p></li><li><p><span>Two</span></p></li></ul></b>`,
    text: '- One\n- Two',
  },
  {
    from: 'an online document with slanted spans',
    html: `<p><span style="font-style:italic">slanted</span><span style="font-style:normal"> upright</span></p>`,
    text: '*slanted* upright',
  },
  {
    from: 'a post with links and a picture of a smile',
    html: `<div><span>new model today </span><img alt="🎉" src="https://abs.example/emoji.svg"><span> </span><a href="https://t.example/abc">openai.com</a></div>`,
    text: 'new model today [openai.com](https://t.example/abc)',
  },
  {
    from: 'a post with lines',
    html: `<div><span>one<br>two</span></div>`,
    text: 'one\\\ntwo',
  },
  {
    from: 'a web page with headings',
    html: `<article><h1>A heading</h1><h2>Another</h2><p>And text.</p></article>`,
    text: 'A heading\n\nAnother\n\nAnd text.',
  },
  {
    from: 'a web page with a table',
    html: `<table><tbody><tr><td>Price</td><td><p>4</p><p>net</p></td></tr><tr><td>Context</td><td>1M</td></tr></tbody></table>`,
    text: 'Price · 4 net\n\nContext · 1M',
  },
  {
    from: 'a web page with a script, a frame and handlers',
    html: `<p onclick="alert(1)">Safe<script>alert(2)</script><iframe src="https://evil.example"></iframe><img src=x onerror="alert(3)"></p>`,
    text: 'Safe',
  },
  {
    from: 'a web page with links that may not be',
    html: `<p><a href="javascript:alert(1)">run</a> <a href="data:text/html,x">data</a> <a href="https://a.example">fine</a></p>`,
    text: 'run data [fine](https://a.example)',
  },
  {
    from: 'a web page with a quotation and a line',
    html: `<blockquote><p>Said.</p></blockquote><hr><p>After.</p>`,
    text: 'Said.\n\nAfter.',
  },
  {
    from: 'a web page with code',
    html: `<p>Run <code>npm start</code></p><pre><code>first line</code></pre>`,
    text: 'Run `npm start`\n\n`first line`',
  },
  {
    from: 'a web page with struck, underlined and raised words',
    html: `<p><s>old</s> <u>new</u> H<sub>2</sub>O</p>`,
    text: 'old new H2O',
  },
  {
    from: 'a mail with its quoted reply',
    html: `<div dir="ltr"><div>Hello,</div><div><br></div><div>see below.</div></div><div class="gmail_quote"><blockquote>Earlier.</blockquote></div>`,
    text: 'Hello,\n\nsee below.\n\nEarlier.',
  },
  {
    from: 'a page of a PDF, a line at a time',
    html: `<p style="margin:0">The model costs</p><p style="margin:0">less than before.</p>`,
    text: 'The model costs\n\nless than before.',
  },
  {
    from: 'a chat with a numbered list that goes on',
    html: `<ol start="3"><li>three</li><li>four</li></ol>`,
    text: '3. three\n4. four',
  },
  {
    from: 'a spreadsheet',
    html: `<google-sheets-html-origin><style>td{border:1px}</style><table><tr><td data-sheets-value="{}">Only cell</td></tr></table></google-sheets-html-origin>`,
    text: 'Only cell',
  },
  {
    from: 'a page with hidden words, styles and a form',
    html: `<style>.x{}</style><p hidden>Hidden</p><p>Seen <span style="color: red; display: none">unseen </span><button>Press</button><input value="typed"><textarea>area</textarea></p><title>Title</title>`,
    text: 'Seen',
  },
]
