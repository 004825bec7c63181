import type { DemoUpdate } from './demo-update'

export const deepseekR1: DemoUpdate = {
  firstPublishedAt: '2025-01-20',
  draft: {
    headline: 'DeepSeek publishes its R1 reasoning models with open weights',
    takeaway: 'A large reasoning model and six small ones can be downloaded and used commercially.',
    whatHappened:
      'On 20 January 2025 DeepSeek released R1 and R1-Zero, two reasoning models with 671 billion parameters, of which 37 billion are active at a time. Six smaller models distilled from R1 came with them, from 1.5 to 70 billion parameters, based on Qwen2.5 and Llama.',
    whyItMatters:
      'R1-Zero learned to reason by reinforcement learning alone, but repeated itself and mixed languages. R1 starts from some prepared data to address that. DeepSeek says R1 performs comparably to OpenAI o1: its table shows 79.8 against 79.2 on AIME 2024, and 71.5 against 75.7 on GPQA Diamond.',
    whatItMeans:
      'You may use code and weights commercially, and train other models on the output, under the MIT licence. The distilled models also carry the terms of what they derive from, so check the Qwen or Llama licence before you ship one.',
    slug: 'deepseek-publishes-r1-reasoning-models-open-weights',
    questions: [
      {
        question: 'May I use it commercially?',
        answer:
          'Yes, under the MIT licence. For the distilled models, check the licence of the base model as well.',
      },
      {
        question: 'Is there a small version?',
        answer:
          'Yes. Six distilled models were published, the smallest with 1.5 billion parameters.',
      },
      {
        question: 'Is it better than OpenAI’s o1?',
        answer:
          'By DeepSeek’s own figures the two are comparable: R1 is ahead in some tests and behind in others.',
      },
      {
        question: 'What is special about R1-Zero?',
        answer:
          'It was trained with large-scale reinforcement learning, without supervised fine-tuning first.',
      },
    ],
    sources: [
      {
        network: 'github',
        permalink:
          'https://github.com/deepseek-ai/DeepSeek-R1/blob/23807ced51627276434655dd9f27725354818974/README.md',
        authorName: 'deepseek-ai/DeepSeek-R1',
        handle: 'deepseek-ai',
        postedAt: '2025-01-20',
        text: 'To support the research community, we have open-sourced DeepSeek-R1-Zero, DeepSeek-R1, and six dense models distilled from DeepSeek-R1 based on Llama and Qwen.',
        lang: 'en',
      },
    ],
    topics: [
      { name: 'DeepSeek', kind: 'company' },
      { name: 'DeepSeek-R1', kind: 'model' },
      { name: 'Open weights', kind: 'subject' },
      { name: 'Reasoning', kind: 'subject' },
    ],
  },
}
