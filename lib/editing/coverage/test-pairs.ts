import type { TopicKind } from '@/lib/domain/kinds'

/** For tests: what the desk has written, by a key. */
export type EarlierUpdate = {
  headline: string
  /** The day of what it tells. */
  day: string
  topics: Record<string, TopicKind>
  address: string
  quotation: string
}

const openai = { OpenAI: 'company' } as const
const anthropic = { Anthropic: 'company' } as const
const microsoft = { Microsoft: 'company' } as const
const google = { Google: 'company' } as const
const deepmind = { 'Google DeepMind': 'company', 'AlphaFold 3': 'model' } as const
const protocol = { 'Model Context Protocol': 'subject', Agents: 'subject' } as const
const act = { 'EU AI Act': 'law', Transparency: 'subject' } as const

export const earlierUpdates: Record<string, EarlierUpdate> = {
  exclusivity: {
    headline: 'OpenAI ends Microsoft cloud exclusivity, and Azure stays first in line',
    day: '2026-04-27',
    topics: { ...openai, ...microsoft, Cloud: 'subject', Business: 'subject' },
    address: 'https://x.com/sama/status/2048755148361707946',
    quotation:
      'we have updated our partnership with microsoft. microsoft will remain our primary cloud partner, but we are now able to make our products and services available across all clouds. will continue to provide them with models and products until 2032, and a revenue share through 2030.',
  },
  funding: {
    headline: 'OpenAI announces a $110 billion funding round from Amazon, Nvidia and SoftBank',
    day: '2026-02-27',
    topics: { ...openai, Amazon: 'company', Nvidia: 'company', Business: 'subject' },
    address:
      'https://www.channelnewsasia.com/business/openai-clinches-840-billion-valuation-mega-funding-amazon-nvidia-softbank-5958876',
    quotation: '',
  },
  bitnet: {
    headline: 'Microsoft releases bitnet.cpp to run 1-bit models on an ordinary CPU',
    day: '2024-10-17',
    topics: { ...microsoft, BitNet: 'model', Research: 'subject' },
    address:
      'https://github.com/microsoft/BitNet/blob/a82fabc7d7979a37bc631aa4e2ad9dcded3d82ef/README.md',
    quotation:
      'Furthermore, bitnet.cpp can run a 100B BitNet b1.58 model on a single CPU, achieving speeds comparable to human reading (5-7 tokens per second), significantly enhancing the potential for running LLMs on local devices.',
  },
  bitnetKernel: {
    headline: 'BitNet gets a kernel for graphics cards',
    day: '2025-05-20',
    topics: { ...microsoft, BitNet: 'model' },
    address: 'https://github.com/microsoft/BitNet/blob/main/gpu/README.md',
    quotation: '',
  },
  bitnetModel: {
    headline: 'First official BitNet model learned from 4 trillion tokens',
    day: '2025-04-14',
    topics: { ...microsoft, BitNet: 'model' },
    address:
      'https://github.com/microsoft/BitNet/blob/16da220ae2b510caff437d403288882687f44ae5/README.md',
    quotation: '',
  },
  r1: {
    headline: 'DeepSeek publishes its R1 reasoning models with open weights',
    day: '2025-01-20',
    topics: { DeepSeek: 'company', 'DeepSeek-R1': 'model', 'Open weights': 'subject' },
    address:
      'https://github.com/deepseek-ai/DeepSeek-R1/blob/23807ced51627276434655dd9f27725354818974/README.md',
    quotation:
      'To support the research community, we have open-sourced DeepSeek-R1-Zero, DeepSeek-R1, and six dense models distilled from DeepSeek-R1 based on Llama and Qwen.',
  },
  gptOss: {
    headline: 'OpenAI releases gpt-oss, two models with open weights',
    day: '2025-08-05',
    topics: { ...openai, 'gpt-oss': 'model', 'Open weights': 'subject', Reasoning: 'subject' },
    address:
      'https://github.com/openai/gpt-oss/blob/243a1b02767da73bd2e3975be250afa801635866/README.md',
    quotation:
      'Build freely without copyleft restrictions or patent risk—ideal for experimentation, customization, and commercial deployment.',
  },
  reactFlaw: {
    headline: 'React warns of a critical flaw in Server Components',
    day: '2025-12-03',
    topics: { React: 'subject', 'Next.js': 'subject', Security: 'subject' },
    address:
      'https://react.dev/blog/2025/12/03/critical-security-vulnerability-in-react-server-components',
    quotation:
      'There is an unauthenticated remote code execution vulnerability in React Server Components.',
  },
  foundation: {
    headline: 'Anthropic gives the Model Context Protocol to a new foundation',
    day: '2025-12-09',
    topics: { ...anthropic, ...openai, Block: 'company', ...protocol },
    address:
      'https://github.com/modelcontextprotocol/modelcontextprotocol/blob/5b1c75345398a81526c6eea3f9712edc5329e70e/blog/content/posts/2025-12-09-mcp-joins-agentic-ai-foundation.md',
    quotation:
      'Anthropic is donating MCP to the Agentic AI Foundation, a directed fund under the Linux Foundation. MCP will become a founding project of the newly created foundation.',
  },
  agentsFile: {
    headline: 'AGENTS.md, instructions for coding agents in one file, is in 60,000 projects',
    day: '2025-12-09',
    topics: { ...openai, Agents: 'subject', Developers: 'subject' },
    address:
      'https://github.com/agentsmd/agents.md/blob/d1ac7f063d20e70015ed6732664049ae4ba9d74e/components/Hero.tsx',
    quotation: '',
  },
  stateless: {
    headline: 'The Model Context Protocol goes stateless',
    day: '2026-07-28',
    topics: { ...protocol, ...anthropic, Developers: 'subject' },
    address:
      'https://github.com/modelcontextprotocol/modelcontextprotocol/blob/7c046ffbbce305afb84842439f5694f46da797c6/blog/content/posts/2026-07-28-spec-ga/index.md',
    quotation:
      'The highlight of this release is a stateless protocol core - MCP is transforming from a bidirectional stateful protocol into a request/response stateless protocol.',
  },
  foldLicence: {
    headline: 'AlphaFold 3 code becomes Apache 2.0, its weights stay restricted',
    day: '2026-06-09',
    topics: { ...deepmind, Licences: 'subject', Science: 'subject' },
    address:
      'https://github.com/google-deepmind/alphafold3/commit/7b197fe859790fc3e04d03ea70dd0b9ba48881c9',
    quotation: 'Only the code is re-licensed, the weights license and terms of use stay the same.',
  },
  foldCode: {
    headline: 'Google DeepMind first shows the code of AlphaFold 3 to researchers',
    day: '2024-11-11',
    topics: { ...deepmind, Science: 'subject' },
    address:
      'https://github.com/google-deepmind/alphafold3/commit/4f52a3bb624fd7245fb1ad0bf62d752ffa46f0ce',
    quotation: '',
  },
  foldDownload: {
    headline: 'AlphaFold 3 weights are a direct download now, without a form',
    day: '2026-07-23',
    topics: { ...deepmind, Science: 'subject' },
    address:
      'https://github.com/google-deepmind/alphafold3/commit/dd1a7badb62cbb0d4571666002159842c8c578c5',
    quotation: '',
  },
  labelling: {
    headline: 'EU publishes its code for labelling AI-generated content',
    day: '2026-06-10',
    topics: { ...act, 'European Commission': 'subject', Deepfakes: 'subject' },
    address:
      'https://digital-strategy.ec.europa.eu/en/library/how-sign-code-practice-transparency-ai-generated-content',
    quotation:
      'The AI Office invites providers and deployers to sign the Code of Practice on Transparency of AI-generated content.',
  },
  grace: {
    headline: 'AI systems already on the EU market get until December for the marking duty',
    day: '2026-07-02',
    topics: { ...act },
    address:
      'https://www.mccannfitzgerald.com/knowledge/technology-and-innovation/one-month-to-go-eu-ai-act-transparency-compliance',
    quotation: '',
  },
  opus55: {
    headline: 'Claude Opus 5.5 costs less than Opus 5, and breaks some code',
    day: '2026-09-22',
    topics: { ...anthropic, 'Claude Opus 5.5': 'model', Pricing: 'subject' },
    address: 'https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5',
    quotation:
      'Claude Opus 5.5 is built for long-running agentic coding and knowledge work, priced at $4 / $20 USD per million input / output tokens.',
  },
  opus5: {
    headline: 'Anthropic releases Claude Opus 5',
    day: '2026-07-24',
    topics: { ...anthropic, 'Claude Opus 5': 'model' },
    address: 'https://platform.claude.com/docs/about-claude/models/whats-new-opus-5',
    quotation: '',
  },
  gpt5: {
    headline: 'OpenAI releases GPT-5 to everyone who uses ChatGPT',
    day: '2025-08-07',
    topics: { ...openai, 'GPT-5': 'model' },
    address: 'https://openai.com/index/introducing-gpt-5/',
    quotation: '',
  },
  amd: {
    headline: 'OpenAI and AMD agree on six gigawatts of chips',
    day: '2025-10-06',
    topics: { ...openai, AMD: 'company', Chips: 'subject' },
    address: 'https://openai.com/index/openai-amd-strategic-partnership/',
    quotation: '',
  },
  atlas: {
    headline: 'OpenAI launches its own browser, ChatGPT Atlas, for the Mac',
    day: '2025-10-21',
    topics: { ...openai },
    address: 'https://openai.com/index/introducing-chatgpt-atlas/',
    quotation: '',
  },
  authors: {
    headline: 'Anthropic settles with authors for $1.5 billion',
    day: '2025-09-05',
    topics: { ...anthropic, Copyright: 'subject' },
    address: 'https://www.anthropiccopyrightsettlement.com/',
    quotation: '',
  },
  gemini3: {
    headline: 'Google launches Gemini 3 in Search on its first day',
    day: '2025-11-18',
    topics: { ...google, 'Gemini 3': 'model' },
    address: 'https://blog.google/products/gemini/gemini-3/',
    quotation: '',
  },
  sb53: {
    headline: 'California signs SB 53, a safety law for frontier models',
    day: '2025-09-29',
    topics: { 'SB 53': 'law', Safety: 'subject' },
    address: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53',
    quotation: '',
  },
}

type Key = keyof typeof earlierUpdates

/** A headline that is typed, the address of its source, and which earlier update it repeats, if any. */
export const labelledPairs: [headline: string, address: string, repeats: Key | null][] = [
  // the same source, written otherwise
  ['Altman on a new deal', 'https://twitter.com/i/web/status/2048755148361707946', 'exclusivity'],
  ['', 'https://mobile.twitter.com/sama/status/2048755148361707946?s=20', 'exclusivity'],
  [
    'A serious hole in a web framework',
    'http://www.react.dev/blog/2025/12/03/critical-security-vulnerability-in-react-server-components/?utm_source=x',
    'reactFlaw',
  ],
  [
    'What changes for those who call the API',
    'https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5/',
    'opus55',
  ],
  ['ChatGPT has something new', 'https://openai.com/index/introducing-gpt-5', 'gpt5'],
  [
    'Brussels and its rules',
    'https://digital-strategy.ec.europa.eu/en/library/how-sign-code-practice-transparency-ai-generated-content#:~:text=sign',
    'labelling',
  ],
  // the same news in other words, from elsewhere
  ['Microsoft loses its exclusive hold on OpenAI in the cloud', 'e:1', 'exclusivity'],
  ['OpenAI may now sell on all clouds as Microsoft exclusivity ends', 'e:2', 'exclusivity'],
  ['Azure no longer exclusive: OpenAI goes multi-cloud', 'e:3', 'exclusivity'],
  ['OpenAI raises $110bn from SoftBank, Nvidia and Amazon', 'e:4', 'funding'],
  ['Amazon puts $50 billion into OpenAI as part of a record funding round', 'e:5', 'funding'],
  ['SoftBank and Nvidia join 110 billion dollar OpenAI round', 'e:6', 'funding'],
  ['Microsoft’s bitnet.cpp runs 1-bit language models on CPUs', 'e:7', 'bitnet'],
  ['1-bit LLMs on a single CPU: Microsoft open-sources BitNet framework', 'e:8', 'bitnet'],
  ['Microsoft adds a GPU kernel to BitNet', 'e:9', 'bitnetKernel'],
  ['BitNet’s first official model has been trained on 4 trillion tokens', 'e:10', 'bitnetModel'],
  ['DeepSeek-R1 reasoning model released under MIT licence', 'e:11', 'r1'],
  ['DeepSeek opens weights of R1, its answer to OpenAI o1', 'e:12', 'r1'],
  ['OpenAI publishes open-weight models gpt-oss-120b and gpt-oss-20b', 'e:13', 'gptOss'],
  ['gpt-oss: OpenAI’s first open weights in years', 'e:14', 'gptOss'],
  ['Critical vulnerability found in React Server Components', 'e:15', 'reactFlaw'],
  ['React flaw lets attackers run code on servers without a login', 'e:16', 'reactFlaw'],
  ['Server Components of React have a critical hole, update now', 'e:17', 'reactFlaw'],
  ['Anthropic donates Model Context Protocol to Linux Foundation fund', 'e:18', 'foundation'],
  ['MCP moves to the Agentic AI Foundation, Anthropic says', 'e:19', 'foundation'],
  ['More than 60,000 projects use AGENTS.md to instruct coding agents', 'e:20', 'agentsFile'],
  ['Model Context Protocol drops sessions and becomes stateless', 'e:21', 'stateless'],
  ['New MCP specification makes the protocol stateless', 'e:22', 'stateless'],
  ['AlphaFold 3 code re-licensed under Apache 2.0', 'e:23', 'foldLicence'],
  ['Google DeepMind puts AlphaFold 3 source under Apache licence', 'e:24', 'foldLicence'],
  ['Download AlphaFold 3 weights directly: the form is gone', 'e:25', 'foldDownload'],
  ['European Commission publishes final code on labelling AI content', 'e:26', 'labelling'],
  ['How AI-generated content has to be labelled: EU code is out', 'e:27', 'labelling'],
  ['Marking duty for older AI systems in the EU waits until December', 'e:28', 'grace'],
  ['Anthropic prices Claude Opus 5.5 a fifth below Opus 5', 'e:29', 'opus55'],
  ['Claude Opus 5 is here', 'e:30', 'opus5'],
  ['GPT-5 arrives for all ChatGPT users', 'e:31', 'gpt5'],
  ['AMD to supply OpenAI with six gigawatts of GPUs', 'e:32', 'amd'],
  ['ChatGPT Atlas, a browser from OpenAI, comes to macOS first', 'e:33', 'atlas'],
  ['Authors get $1.5 billion in settlement with Anthropic', 'e:34', 'authors'],
  // other news of the same companies, models and laws
  ['OpenAI releases new model', 'e:41', null],
  ['OpenAI announces a new product for developers', 'e:42', null],
  ['OpenAI shows Sora 2 with an app for short videos', 'e:43', null],
  ['Microsoft opens a laboratory for superintelligence', 'e:44', null],
  ['Microsoft and OpenAI on artificial general intelligence', 'e:45', null],
  ['Anthropic releases Claude Sonnet 4.5', 'e:46', null],
  ['Anthropic raises $13 billion at a valuation of $183 billion', 'e:47', null],
  ['Anthropic opens an office in Tokyo', 'e:48', null],
  ['Nvidia reports record revenue from data centres', 'e:49', null],
  ['Google shows Nano Banana Pro for pictures with text', 'e:50', null],
  ['Google DeepMind’s AlphaEvolve finds faster matrix multiplication', 'e:51', null],
  ['DeepSeek releases V3.2 with sparse attention', 'e:52', null],
  ['EU fines a platform over advertising records', 'e:53', null],
  ['Amazon releases Nova models on Bedrock', 'e:54', null],
  ['Meta buys almost half of Scale AI', 'e:55', null],
  ['xAI launches Grok 4', 'e:56', null],
  ['Mistral raises 1.7 billion euros, led by ASML', 'e:57', null],
  ['GPT-6 is released to ChatGPT users', 'e:58', null],
  ['React 19.2 adds a component for activity', 'e:59', null],
  ['California governor vetoes a bill on chatbots for children', 'e:60', null],
]
