import type { DemoUpdate } from './demo-update'

export const gptOss: DemoUpdate = {
  firstPublishedAt: '2025-08-05',
  draft: {
    headline: 'OpenAI releases gpt-oss, two models with open weights',
    takeaway: 'The smaller model runs within 16GB of memory, and both are under Apache 2.0.',
    whatHappened:
      'OpenAI published two models with open weights on 5 August 2025. gpt-oss-120b has 117 billion parameters, 5.1 billion of them active; gpt-oss-20b has 21 billion, with 3.6 billion active. Both are under the Apache 2.0 licence, with a short usage policy that asks users to obey the law.',
    whyItMatters:
      'The larger model fits on one H100 GPU, and the smaller runs within 16GB of memory. Function calling, web browsing and Python execution are built in, and reasoning effort can be set to low, medium or high. The full chain of thought is readable, though OpenAI does not mean it for end users.',
    whatItMeans:
      'You can run the models on hardware of your own and fine-tune them. Plan for the harmony response format: both were trained on it and do not work correctly without it, so an existing chat template cannot simply be reused.',
    slug: 'openai-releases-gpt-oss-open-weight-models',
    questions: [
      {
        question: 'What hardware do I need?',
        answer: 'One H100 GPU for gpt-oss-120b, and 16GB of memory for gpt-oss-20b.',
      },
      {
        question: 'Can I sell a product built on it?',
        answer: 'The licence is Apache 2.0, and OpenAI names commercial deployment as a use.',
      },
      {
        question: 'Can I fine-tune it?',
        answer: 'Yes. OpenAI states that the models can be fully customised by fine-tuning.',
      },
      {
        question: 'Does any chat format work?',
        answer: 'No. Both models need OpenAI’s harmony response format.',
      },
    ],
    sources: [
      {
        network: 'github',
        permalink:
          'https://github.com/openai/gpt-oss/blob/243a1b02767da73bd2e3975be250afa801635866/README.md',
        authorName: 'openai/gpt-oss',
        handle: 'openai',
        postedAt: '2025-08-05',
        text: 'Build freely without copyleft restrictions or patent risk—ideal for experimentation, customization, and commercial deployment.',
        lang: 'en',
      },
      {
        network: 'github',
        permalink:
          'https://github.com/openai/gpt-oss/blob/7b583341fe16729127f6d5b94a7b09ccae97e1a1/USAGE_POLICY',
        authorName: 'openai/gpt-oss',
      },
    ],
    topics: [
      { name: 'OpenAI', kind: 'company' },
      { name: 'gpt-oss', kind: 'model' },
      { name: 'Open weights', kind: 'subject' },
      { name: 'Reasoning', kind: 'subject' },
    ],
  },
}
