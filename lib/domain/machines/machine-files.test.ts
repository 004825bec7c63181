import { parseDocument } from 'htmlparser2'
import robotsParser from 'robots-parser'
import { expect, test } from 'vitest'
import { licenseXml } from './license-xml'
import { robotsTxt } from './robots-txt'
import { trustTxt } from './trust-txt'

const site = 'https://news.example'
const usual = { search: true, answers: true, training: false }

const robots = (use: typeof usual) =>
  robotsTxt({
    use,
    closed: ['/dashboard', '/search?'],
    sitemaps: [`${site}/sitemap.xml`],
    license: `${site}/license.xml`,
  })

test('robots.txt is as it is meant to be, line by line', () => {
  expect(robots({ ...usual, training: true })).toBe(`User-agent: *
Content-Signal: search=yes, ai-input=yes, ai-train=yes
Content-Usage: train-ai=y, search=y
Allow: /
Disallow: /dashboard
Disallow: /search?

License: https://news.example/license.xml
Sitemap: https://news.example/sitemap.xml
`)
})

test.each([
  [
    usual,
    ['Googlebot', 'OAI-SearchBot', 'Claude-User', 'Applebot'],
    ['GPTBot', 'ClaudeBot', 'CCBot'],
  ],
  [{ ...usual, training: true }, ['GPTBot', 'ClaudeBot', 'OAI-SearchBot'], []],
  [
    { ...usual, answers: false },
    ['Googlebot', 'Bingbot'],
    ['GPTBot', 'OAI-SearchBot', 'ChatGPT-User'],
  ],
  [{ search: false, answers: false, training: true }, ['Googlebot', 'GPTBot'], ['PerplexityBot']],
])('under %j robots read it as it is meant: %j may come, %j may not', (use, open, shut) => {
  const file = robotsParser(`${site}/robots.txt`, robots(use))
  const page = `${site}/updates/a`
  expect(open.filter((bot) => !file.isAllowed(page, bot))).toEqual([])
  expect(shut.filter((bot) => file.isAllowed(page, bot))).toEqual([])
  expect(file.isAllowed(`${site}/dashboard/articles`, 'Googlebot')).toBe(false)
  expect(file.isAllowed(`${site}/search?q=a`, 'Googlebot')).toBe(false)
  expect(file.isAllowed(`${site}/search`, 'Googlebot')).toBe(true)
  // Who does not want to be found names no sitemap.
  expect(file.getSitemaps()).toEqual(use.search ? [`${site}/sitemap.xml`] : [])
})

test('everybody else is told what pages may be used for', () => {
  const [group = ''] = robots({ search: false, answers: false, training: false }).split('\n\n')
  expect(group.split('\n').slice(0, 3)).toEqual([
    'User-agent: *',
    'Content-Signal: search=no, ai-input=no, ai-train=no',
    'Content-Usage: train-ai=n, search=n',
  ])
})

test.each([
  [usual, ['search ai-input ai-index'], ['ai-train'], 1],
  [{ search: true, answers: true, training: true }, ['search ai-input ai-index ai-train'], [], 1],
  [
    { search: false, answers: false, training: false },
    [],
    ['search ai-input ai-index ai-train'],
    0,
  ],
])('of %j the licence permits %j and prohibits %j', (use, permits, prohibits, free) => {
  const xml = licenseXml(use, 'The <Weights> & "co"')
  const document = parseDocument(xml, { xmlMode: true })
  const elements = elementsIn(document)
  const named = (name: string) => elements.filter((element) => element.name === name)
  expect(elements.map(({ name }) => name).slice(0, 3)).toEqual(['rsl', 'content', 'license'])
  expect(named('rsl')[0]?.attributes).toEqual({ xmlns: 'https://rslstandard.org/rsl' })
  expect(named('content')[0]?.attributes).toEqual({ url: '/' })
  expect(named('permits').map(({ text }) => text)).toEqual(permits)
  expect(named('prohibits').map(({ text }) => text)).toEqual(prohibits)
  expect(named('payment')).toHaveLength(free)
  expect(named('copyright')[0]?.text).toBe('The <Weights> & "co"')
})

const nobody = {
  ties: { belongsTo: [], members: [], controls: [], controlledBy: [] },
  profiles: [],
  trustContact: '',
  machineUse: usual,
}

test('trust.txt says whom the publication is tied to, a line each, and nothing that nobody said', () => {
  expect(trustTxt(nobody)).toBe('datatrainingallowed=no\n')
  const tied = {
    ties: {
      belongsTo: ['https://press.example/'],
      members: ['https://a.example/', 'https://b.example/'],
      controls: ['https://other.example/'],
      controlledBy: ['https://owner.example/'],
    },
    profiles: ['https://x.com/weights'],
    trustContact: 'desk@news.example',
    machineUse: { ...usual, training: true },
  }
  expect(trustTxt(tied)).toBe(`belongto=https://press.example/
member=https://a.example/
member=https://b.example/
control=https://other.example/
controlledby=https://owner.example/
social=https://x.com/weights
contact=mailto:desk@news.example
datatrainingallowed=yes
`)
})

test.each(['\u2028', '\u0085', ' ', '\t'])(
  'an address with %j in it begins no line of its own',
  (gap) => {
    const controls = [`https://a.example/${gap}member=https://b.example/`]
    const lines = trustTxt({ ...nobody, ties: { ...nobody.ties, controls } })
      .split(/\s/)
      .filter(Boolean)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^control=https:\/\/a\.example\//)
  },
)

type Element = { name: string; attributes: Record<string, string>; text: string }

function elementsIn(node: ReturnType<typeof parseDocument> | ChildOf): Element[] {
  if (!('children' in node)) return []
  const below = node.children.flatMap((child) => elementsIn(child))
  if (!('name' in node) || !('attribs' in node)) return below
  const text = node.children.map((child) => ('data' in child ? child.data : '')).join('')
  return [{ name: node.name, attributes: node.attribs, text }, ...below]
}

type ChildOf = ReturnType<typeof parseDocument>['children'][number]
