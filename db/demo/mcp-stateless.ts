import type { DemoUpdate } from './demo-update'

export const mcpStateless: DemoUpdate = {
  firstPublishedAt: '2026-07-28',
  draft: {
    headline: 'The Model Context Protocol goes stateless',
    takeaway:
      'Requests carry all they need, so any server instance behind a plain load balancer can answer.',
    whatHappened:
      'The Model Context Protocol published a new version of its specification on 28 July 2026, named after that date. The opening handshake and the session header are gone: each request now carries what is needed. The previous release was in November 2025.',
    whyItMatters:
      'Any request can reach any server instance behind a simple load balancer, without shared storage. Method and tool names travel in HTTP headers, so gateways can route on them. The project reports close to half a billion SDK downloads a month, so many servers have to move.',
    whatItMeans:
      'If you run a server, expect migration work, above all where code relies on session identifiers. Roots, Sampling and Logging are deprecated but keep working for at least twelve months, and the older HTTP+SSE transport has a year. SDKs for TypeScript, Python, Go and C# are ready; Rust is in beta.',
    slug: 'model-context-protocol-goes-stateless',
    questions: [
      {
        question: 'Do existing servers break?',
        answer: 'There is migration work, above all for code that relied on session identifiers.',
      },
      {
        question: 'How long do the deprecated parts work?',
        answer: 'At least twelve months. The older HTTP+SSE transport has a year to move.',
      },
      {
        question: 'Can my application still keep state?',
        answer: 'Yes. A tool hands out an explicit handle, and the model passes it back.',
      },
      {
        question: 'Which SDKs are ready?',
        answer: 'TypeScript, Python, Go and C# from the first day. Rust is in beta.',
      },
    ],
    sources: [
      {
        network: 'github',
        permalink:
          'https://github.com/modelcontextprotocol/modelcontextprotocol/blob/7c046ffbbce305afb84842439f5694f46da797c6/blog/content/posts/2026-07-28-spec-ga/index.md',
        authorName: 'David Soria Parra (Lead Maintainer), Den Delimarsky (Lead Maintainer)',
        handle: 'modelcontextprotocol',
        postedAt: '2026-07-28',
        text: 'The highlight of this release is a stateless protocol core - MCP is transforming from a bidirectional stateful protocol into a request/response stateless protocol.',
        lang: 'en',
      },
    ],
    topics: [
      { name: 'Model Context Protocol', kind: 'subject' },
      { name: 'Agents', kind: 'subject' },
      { name: 'Developers', kind: 'subject' },
      { name: 'Anthropic', kind: 'company' },
    ],
  },
}
