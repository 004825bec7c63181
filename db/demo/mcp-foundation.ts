import type { DemoUpdate } from './demo-update'

export const mcpFoundation: DemoUpdate = {
  firstPublishedAt: '2025-12-09T09:00:00Z',
  draft: {
    headline: 'Anthropic gives the Model Context Protocol to a new foundation',
    takeaway:
      'The protocol gets a neutral home under the Linux Foundation, and its maintainers keep deciding on it.',
    whatHappened:
      'Anthropic announced on 9 December 2025 that it is donating the Model Context Protocol to the Agentic AI Foundation, a directed fund under the Linux Foundation. Anthropic, Block and OpenAI founded it together, supported by Google, Microsoft, AWS, Cloudflare and Bloomberg.',
    whyItMatters:
      'The protocol now belongs to no single vendor, while products of competitors already speak it: ChatGPT, Claude, Cursor, Gemini, Microsoft Copilot and Visual Studio Code are named. The project reports over 97 million SDK downloads a month and 10,000 active servers.',
    whatItMeans:
      'Little changes in daily work: the same maintainers decide on the protocol, and the board of the foundation decides on money, members and new projects. Two other projects start beside it, goose from Block and AGENTS.md from OpenAI, a plain file of instructions for coding agents.',
    slug: 'anthropic-gives-model-context-protocol-new-foundation',
    questions: [
      {
        question: 'Who controls MCP now?',
        answer:
          'The same maintainers decide on the technology, now under the neutral roof of the Agentic AI Foundation.',
      },
      {
        question: 'Does anything change for developers?',
        answer: 'Little, says the post: the governance model of the protocol continues as it is.',
      },
      {
        question: 'Who pays for it?',
        answer:
          'The fund was founded by Anthropic, Block and OpenAI, with five supporters named. Amounts are not stated.',
      },
      {
        question: 'What else is in the foundation?',
        answer: 'goose from Block and AGENTS.md from OpenAI are the other founding projects.',
      },
    ],
    sources: [
      {
        network: 'github',
        permalink:
          'https://github.com/modelcontextprotocol/modelcontextprotocol/blob/5b1c75345398a81526c6eea3f9712edc5329e70e/blog/content/posts/2025-12-09-mcp-joins-agentic-ai-foundation.md',
        authorName: 'David Soria Parra (Lead Core Maintainer)',
        handle: 'modelcontextprotocol',
        postedAt: '2025-12-09T09:00:00Z',
        text: 'Anthropic is donating MCP to the Agentic AI Foundation, a directed fund under the Linux Foundation. MCP will become a founding project of the newly created foundation.',
        lang: 'en',
      },
    ],
    topics: [
      { name: 'Anthropic', kind: 'company' },
      { name: 'OpenAI', kind: 'company' },
      { name: 'Block', kind: 'company' },
      { name: 'Model Context Protocol', kind: 'subject' },
      { name: 'Agents', kind: 'subject' },
      { name: 'Open source', kind: 'subject' },
    ],
  },
}
