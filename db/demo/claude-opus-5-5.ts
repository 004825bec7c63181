import type { DemoUpdate } from './demo-update'

export const claudeOpus55: DemoUpdate = {
  firstPublishedAt: '2026-09-22',
  draft: {
    headline: 'Claude Opus 5.5 costs less than Opus 5, and breaks some code',
    takeaway:
      'The list price falls by a fifth, but four changes can stop code that was written for Opus 5.',
    whatHappened:
      'Anthropic released Claude Opus 5.5 on 22 September 2026. It costs $4 per million input tokens and $20 per million output tokens, against $5 and $25 for Opus 5. It takes a context of 1M tokens and writes up to 128K. The Batch API halves the price of both.',
    whyItMatters:
      'A cheaper successor is no drop-in replacement here. Thinking can no longer be turned off, forcing the use of a tool returns an error, thinking blocks are tied to model and conversation, and an earlier computer-use tool is refused on the Claude API and Google Cloud.',
    whatItMeans:
      'Test before you change the model name. To spend less on thinking, lower the effort setting, which defaults to medium. There is time: Opus 5 is marked legacy, but will not be retired before 24 July 2027.',
    slug: 'claude-opus-5-5-costs-less-breaks-some-code',
    questions: [
      {
        question: 'What does it cost?',
        answer:
          '$4 per million input tokens and $20 per million output tokens, against $5 and $25 for Opus 5.',
      },
      {
        question: 'Can I just change the model name?',
        answer: 'Not always. Four changes can break code that runs on Opus 5.',
      },
      { question: 'When does Opus 5 go away?', answer: 'Not before 24 July 2027.' },
      {
        question: 'Can I switch thinking off to save money?',
        answer: 'No. Lower the effort setting instead.',
      },
    ],
    sources: [
      {
        network: 'web',
        permalink: 'https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5',
        authorName: "What's new in Claude Opus 5.5",
        handle: '',
        postedAt: '2026-09-22',
        text: 'Claude Opus 5.5 is built for long-running agentic coding and knowledge work, priced at $4 / $20 USD per million input / output tokens.',
        lang: 'en',
      },
      {
        network: 'web',
        permalink: 'https://platform.claude.com/docs/about-claude/models/whats-new-opus-5',
        authorName: 'What’s new in Claude Opus 5',
      },
      {
        network: 'web',
        permalink: 'https://platform.claude.com/docs/zh-CN/models/opus-5-5/overview',
        authorName: 'platform.claude.com',
      },
    ],
    topics: [
      { name: 'Anthropic', kind: 'company' },
      { name: 'Claude Opus 5.5', kind: 'model' },
      { name: 'Pricing', kind: 'subject' },
      { name: 'Developers', kind: 'subject' },
    ],
  },
}
