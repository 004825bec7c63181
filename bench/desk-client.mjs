import { editor } from './editor.mjs'

/** Asks the desk's background requests as its own pages do, signed in. */
export class DeskClient {
  cookie = ''

  constructor(url) {
    this.url = url
  }

  async signIn() {
    const response = await this.send('/api/desk/sign-in', editor)
    this.cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
    const { ok, message } = await response.json()
    if (!ok) throw new Error(message)
  }

  /** @returns the stored working copy, as its form begins with it */
  async article(id) {
    const response = await fetch(`${this.url}/api/desk/articles/${id}`, {
      headers: { cookie: this.cookie, origin: this.url },
    })
    return (await response.json()).article
  }

  /** Sends the whole form of an article. @returns the article as it is stored now, once all of it is read */
  async save(id, rev, values) {
    const answer = await (await this.sendArticle(id, rev, values, 'autosave')).json()
    if (!answer.ok || answer.kind !== 'saved') throw new Error(JSON.stringify(answer))
    return answer.article
  }

  /** Sends the whole form, whatever becomes of it. */
  sendArticle(id, rev, values, intent) {
    const form = { ...Object.fromEntries(fieldsOf(values)), article: id, rev: String(rev) }
    return this.send(`/api/desk/articles/${id}`, { ...form, intent })
  }

  send(path, body) {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, cookie: this.cookie },
      body: JSON.stringify(body),
    })
  }
}

/** The flat names of the form, such as `sources.0.permalink`, with their texts. */
function fieldsOf(values, before = '') {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object'
      ? fieldsOf(value, `${before}${name}.`)
      : [[`${before}${name}`, value]],
  )
}
