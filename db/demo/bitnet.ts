import type { DemoUpdate } from './demo-update'

export const bitnet: DemoUpdate = {
  firstPublishedAt: '2024-10-17',
  draft: {
    headline: 'Microsoft releases bitnet.cpp to run 1-bit models on an ordinary CPU',
    takeaway:
      'Language models with 1-bit weights can run at reading speed without a graphics card, Microsoft reports.',
    whatHappened:
      'On 17 October 2024 Microsoft published version 1.0 of bitnet.cpp, the official framework for running 1-bit language models such as BitNet b1.58. It is open source under the MIT licence. The first release uses the CPU only; support for other processors was announced as the next step.',
    whyItMatters:
      'Microsoft reports speed-ups of 1.37 to 5.07 times on ARM chips and 2.37 to 6.17 times on x86, with energy use falling by between 55.4% and 82.2%. The figures come from dummy models built to measure speed, so they say nothing about the quality of the answers.',
    whatItMeans:
      'If you work with machines that have no graphics card, this is a way to try language models locally. Trained models were still to come: the first official one, with 2.4 billion parameters, followed in April 2025, and a GPU kernel in May 2025.',
    slug: 'microsoft-bitnet-cpp-1-bit-models-ordinary-cpu',
    questions: [
      { question: 'Do I need a GPU?', answer: 'No. The first release runs on CPUs only.' },
      {
        question: 'How fast is a 100B model on one CPU?',
        answer: 'Microsoft gives 5 to 7 tokens per second, which it compares to human reading.',
      },
      {
        question: 'How much energy does it save?',
        answer: 'Up to 70.0% on ARM and up to 82.2% on x86 processors, as Microsoft reports.',
      },
      {
        question: 'Are these results for finished models?',
        answer:
          'No. The tests used dummy models set up in research to show the speed of inference.',
      },
    ],
    sources: [
      {
        network: 'github',
        permalink:
          'https://github.com/microsoft/BitNet/blob/a82fabc7d7979a37bc631aa4e2ad9dcded3d82ef/README.md',
        authorName: 'microsoft/BitNet',
        handle: 'microsoft',
        postedAt: '2024-10-17',
        text: 'Furthermore, bitnet.cpp can run a 100B BitNet b1.58 model on a single CPU, achieving speeds comparable to human reading (5-7 tokens per second), significantly enhancing the potential for running LLMs on local devices.',
        lang: 'en',
      },
      {
        network: 'github',
        permalink:
          'https://github.com/microsoft/BitNet/blob/16da220ae2b510caff437d403288882687f44ae5/README.md',
        authorName: 'microsoft/BitNet',
      },
    ],
    topics: [
      { name: 'Microsoft', kind: 'company' },
      { name: 'BitNet', kind: 'model' },
      { name: 'Research', kind: 'subject' },
      { name: 'Open source', kind: 'subject' },
      { name: 'Energy use', kind: 'subject' },
    ],
  },
}
