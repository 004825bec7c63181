import { type Answered, Asked, asking } from '@/db/questions'
import { isAllowed } from '@/lib/domain/machines/machine-use'
import { contentUsage, licenseType } from '@/lib/domain/machines/preference-terms'
import { inRequest, report } from '@/lib/log'
import { askAgain, keepNothing } from '../answers/caching'
import { type PolicyHeaders, readerPolicy } from '../answers/policy'
import { assetFile } from './asset'
import { readerDocument } from './document'
import { askBehind, type Handle, type RawAnswer } from './drawing'
import { linksOnce } from './dress'
import type { LiveCopy } from './live-copy'
import { markdownCopy } from './markdown-copy'
import { type Drawn, type Head, Page } from './page'

/** Behind the door something failed; the log says what. */
class DrawFailed extends Error {}

/** Names the file that says which links a browser may open ahead. */
const speculation = '"/speculation.json"'

/** Draws that a commit overtook in a row before the last one is sent as it is. */
const mostTries = 3

/** What a page is made of: an answer from behind the door, or a file of the build. */
export type Origin = { behind: string; isSecret?: true } | { file: string }

export type Draw = { page: Page; isKept: boolean }

/** Has a page made behind the door, with the questions that it asked, and dresses it. */
export class Drawer {
  constructor(
    private readonly handle: Handle,
    private readonly live: LiveCopy,
    private readonly policy: PolicyHeaders,
    private readonly host: string,
    /** The project's folder. */
    private readonly root: string,
  ) {}

  /**
   * A page as of one state of the live copy: a commit meanwhile may have mixed old rows with new ones, and then it is
   * drawn again.
   * @throws DrawFailed or DrawTookTooLong
   */
  async draw(origin: Origin): Promise<Draw> {
    if ('file' in origin) {
      const file = await assetFile(this.root, origin.file, this.policy)
      return { page: new Page(file, this.live.version()), isKept: true }
    }
    // In a request of its own, so that the log names the page that could not be drawn.
    return inRequest({ method: 'GET', url: origin.behind }, () =>
      this.drawBehind(origin.behind, origin.isSecret ? secretHead : {}).catch((error: unknown) => {
        report(error, 'page not drawn')
        throw error
      }),
    )
  }

  private async drawBehind(address: string, more: Head): Promise<Draw> {
    for (let tries = 1; ; tries++) {
      const version = this.live.version()
      const asked = new Asked()
      const raw = await asking().run(asked, () => askBehind(this.handle, address, this.host))
      const dressed = dress(raw, address, this.policy)
      const said = dressed.status === 200 ? usage(this.live) : { head: {}, asked: [] }
      const head = { ...dressed.head, ...said.head, ...more }
      const answered = [...asked.answered.values(), ...said.asked]
      const { until } = asked
      const drawn = { ...dressed, head, answered, ...(until !== null && { until }) }
      const page = new Page(drawn, version)
      if (page.drawn.status >= 500) return { page, isKept: false }
      if (this.live.version() === version) return { page, isKept: true }
      const now = this.live.stillAnswers(answered)
      if (now.same) page.version = now.version
      if (now.same || tries === mostTries) return { page, isKept: now.same }
    }
  }
}

/** What machines may do with a page, as a header, and what was asked for it. */
function usage(live: LiveCopy): { head: Head; asked: Answered[] } {
  const { search, training, asked } = live.machineUse()
  const use = {
    search: isAllowed('searchUse', search),
    training: isAllowed('trainingUse', training),
  }
  return { head: { 'content-usage': contentUsage(use) }, asked: [asked] }
}

/** What readers get of an answer. @throws DrawFailed for what is no document of ours */
function dress(
  raw: RawAnswer,
  address: string,
  policy: PolicyHeaders,
): Pick<Drawn, 'status' | 'head' | 'body' | 'isFruitless'> {
  const type = raw.head['content-type'] ?? ''
  if (!type.startsWith('text/html')) return dressFile(raw, type, address, policy)
  const document = readerDocument(raw.body.toString(), new URL(address, 'http://site').pathname)
  if (!document) throw new DrawFailed(`Instead of a reader page came an answer ${raw.status}.`)
  const { status, location, html, isFruitless } = document
  const head: Head = {
    ...policy,
    'content-security-policy': readerPolicy,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status < 400 ? askAgain : keepNothing,
    ...(location !== undefined && { location }),
    ...(markdownCopy(address) && byAccept),
    ...(status === 200 && { 'speculation-rules': speculation }),
    ...(status >= 500 && { 'retry-after': '60' }),
    ...fonts(raw.head.link),
  }
  return { status, head, body: Buffer.from(html), ...(isFruitless && { isFruitless }) }
}

/** Of a page whose address is a secret nothing is kept, listed, or told to where its links lead. */
const secretHead: Head = {
  'cache-control': keepNothing,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

/** An update is a page or Markdown under one address, as the visitor likes. */
const byAccept = { vary: 'accept' }

/** There it is, at another address, nowhere, or withdrawn. */
const fileStatuses = new Set([200, 301, 404, 410])

function dressFile(raw: RawAnswer, type: string, address: string, policy: PolicyHeaders) {
  if (!fileStatuses.has(raw.status)) {
    throw new DrawFailed(`Instead of a file came an answer ${raw.status}.`)
  }
  const [, ofUpdate] = /^(\/updates\/[a-z0-9-]+)\/markdown$/.exec(address) ?? []
  const copy = ofUpdate && markdownCopy(ofUpdate)
  const head: Head = {
    ...policy,
    ...(copy && { ...byAccept, 'content-location': copy }),
    'content-type': type,
    'cross-origin-resource-policy': 'cross-origin',
    ...(raw.status === 200 && { link: license }),
    'cache-control': raw.status < 400 ? askAgain : keepNothing,
    ...(raw.head.location !== undefined && { location: raw.head.location }),
  }
  return { status: raw.status, head, body: raw.body }
}

/** Pages have it in their head. */
const license = `</license.xml>; rel="license"; type="${licenseType}"`

/** Of what is to be loaded early the fonts stay: the scripts are gone. */
function fonts(link = ''): Head {
  const named = linksOnce(link)
    .split(/,\s*(?=<)/)
    .filter((one) => /as="?font/.test(one))
  return named.length > 0 ? { link: named.join(', ') } : {}
}
