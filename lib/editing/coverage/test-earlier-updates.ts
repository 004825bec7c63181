import type { TopicKind } from '@/lib/domain/kinds'

type EarlierUpdate = {
  headline: string
  topics: Record<string, TopicKind>
  address: string
  quotation: string
}

const openai = { OpenAI: 'company' } as const
const anthropic = { Anthropic: 'company' } as const
const microsoft = { Microsoft: 'company' } as const
// Companies and countries that do not exist stand for those of which nothing was looked up.
const specimen = { 'Specimen AI': 'company' } as const
const placeholder = { 'Placeholder Labs': 'company' } as const
const deepmind = { 'Google DeepMind': 'company', 'AlphaFold 3': 'model' } as const
const protocol = { 'Model Context Protocol': 'subject', Agents: 'subject' } as const
const act = { 'EU AI Act': 'law', Transparency: 'subject' } as const

/** For tests: what the desk has written, by a key. */
export const earlierUpdates: Record<string, EarlierUpdate> = {
  exclusivity: {
    headline: 'OpenAI ends Microsoft cloud exclusivity, and Azure stays first in line',
    topics: { ...openai, ...microsoft, Cloud: 'subject', Business: 'subject' },
    address: 'https://x.com/sama/status/2048755148361707946',
    quotation:
      'we have updated our partnership with microsoft. microsoft will remain our primary cloud partner, but we are now able to make our products and services available across all clouds. will continue to provide them with models and products until 2032, and a revenue share through 2030.',
  },
  funding: {
    headline: 'OpenAI announces a $110 billion funding round from Amazon, Nvidia and SoftBank',
    topics: { ...openai, Amazon: 'company', Nvidia: 'company', Business: 'subject' },
    address:
      'https://www.channelnewsasia.com/business/openai-clinches-840-billion-valuation-mega-funding-amazon-nvidia-softbank-5958876',
    quotation: '',
  },
  bitnet: {
    headline: 'Microsoft releases bitnet.cpp to run 1-bit models on an ordinary CPU',
    topics: { ...microsoft, BitNet: 'model', Research: 'subject' },
    address:
      'https://github.com/microsoft/BitNet/blob/a82fabc7d7979a37bc631aa4e2ad9dcded3d82ef/README.md',
    quotation:
      'Furthermore, bitnet.cpp can run a 100B BitNet b1.58 model on a single CPU, achieving speeds comparable to human reading (5-7 tokens per second), significantly enhancing the potential for running LLMs on local devices.',
  },
  bitnetKernel: {
    headline: 'BitNet gets a kernel for graphics cards',
    topics: { ...microsoft, BitNet: 'model' },
    address: 'https://github.com/microsoft/BitNet/blob/main/gpu/README.md',
    quotation: '',
  },
  bitnetModel: {
    headline: 'First official BitNet model learned from 4 trillion tokens',
    topics: { ...microsoft, BitNet: 'model' },
    address:
      'https://github.com/microsoft/BitNet/blob/16da220ae2b510caff437d403288882687f44ae5/README.md',
    quotation: '',
  },
  r1: {
    headline: 'DeepSeek publishes its R1 reasoning models with open weights',
    topics: { DeepSeek: 'company', 'DeepSeek-R1': 'model', 'Open weights': 'subject' },
    address:
      'https://github.com/deepseek-ai/DeepSeek-R1/blob/23807ced51627276434655dd9f27725354818974/README.md',
    quotation:
      'To support the research community, we have open-sourced DeepSeek-R1-Zero, DeepSeek-R1, and six dense models distilled from DeepSeek-R1 based on Llama and Qwen.',
  },
  gptOss: {
    headline: 'OpenAI releases gpt-oss, two models with open weights',
    topics: { ...openai, 'gpt-oss': 'model', 'Open weights': 'subject', Reasoning: 'subject' },
    address:
      'https://github.com/openai/gpt-oss/blob/243a1b02767da73bd2e3975be250afa801635866/README.md',
    quotation:
      'Build freely without copyleft restrictions or patent risk—ideal for experimentation, customization, and commercial deployment.',
  },
  reactFlaw: {
    headline: 'React warns of a critical flaw in Server Components',
    topics: { React: 'subject', 'Next.js': 'subject', Security: 'subject' },
    address:
      'https://react.dev/blog/2025/12/03/critical-security-vulnerability-in-react-server-components',
    quotation:
      'There is an unauthenticated remote code execution vulnerability in React Server Components.',
  },
  foundation: {
    headline: 'Anthropic gives the Model Context Protocol to a new foundation',
    topics: { ...anthropic, ...openai, Block: 'company', ...protocol },
    address:
      'https://github.com/modelcontextprotocol/modelcontextprotocol/blob/5b1c75345398a81526c6eea3f9712edc5329e70e/blog/content/posts/2025-12-09-mcp-joins-agentic-ai-foundation.md',
    quotation:
      'Anthropic is donating MCP to the Agentic AI Foundation, a directed fund under the Linux Foundation. MCP will become a founding project of the newly created foundation.',
  },
  agentsFile: {
    headline: 'AGENTS.md, instructions for coding agents in one file, is in 60,000 projects',
    topics: { ...openai, Agents: 'subject', Developers: 'subject' },
    address:
      'https://github.com/agentsmd/agents.md/blob/d1ac7f063d20e70015ed6732664049ae4ba9d74e/components/Hero.tsx',
    quotation: '',
  },
  stateless: {
    headline: 'The Model Context Protocol goes stateless',
    topics: { ...protocol, ...anthropic, Developers: 'subject' },
    address:
      'https://github.com/modelcontextprotocol/modelcontextprotocol/blob/7c046ffbbce305afb84842439f5694f46da797c6/blog/content/posts/2026-07-28-spec-ga/index.md',
    quotation:
      'The highlight of this release is a stateless protocol core - MCP is transforming from a bidirectional stateful protocol into a request/response stateless protocol.',
  },
  foldLicence: {
    headline: 'AlphaFold 3 code becomes Apache 2.0, its weights stay restricted',
    topics: { ...deepmind, Licences: 'subject', Science: 'subject' },
    address:
      'https://github.com/google-deepmind/alphafold3/commit/7b197fe859790fc3e04d03ea70dd0b9ba48881c9',
    quotation: 'Only the code is re-licensed, the weights license and terms of use stay the same.',
  },
  foldCode: {
    headline: 'Google DeepMind first shows the code of AlphaFold 3 to researchers',
    topics: { ...deepmind, Science: 'subject' },
    address:
      'https://github.com/google-deepmind/alphafold3/commit/4f52a3bb624fd7245fb1ad0bf62d752ffa46f0ce',
    quotation: '',
  },
  foldDownload: {
    headline: 'AlphaFold 3 weights are a direct download now, without a form',
    topics: { ...deepmind, Science: 'subject' },
    address:
      'https://github.com/google-deepmind/alphafold3/commit/dd1a7badb62cbb0d4571666002159842c8c578c5',
    quotation: '',
  },
  labelling: {
    headline: 'EU publishes its code for labelling AI-generated content',
    topics: { ...act, 'European Commission': 'subject', Deepfakes: 'subject' },
    address:
      'https://digital-strategy.ec.europa.eu/en/library/how-sign-code-practice-transparency-ai-generated-content',
    quotation:
      'The AI Office invites providers and deployers to sign the Code of Practice on Transparency of AI-generated content.',
  },
  grace: {
    headline: 'AI systems already on the EU market get until December for the marking duty',
    topics: { ...act },
    address:
      'https://www.mccannfitzgerald.com/knowledge/technology-and-innovation/one-month-to-go-eu-ai-act-transparency-compliance',
    quotation: '',
  },
  opus55: {
    headline: 'Claude Opus 5.5 costs less than Opus 5, and breaks some code',
    topics: { ...anthropic, 'Claude Opus 5.5': 'model', Pricing: 'subject' },
    address: 'https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5',
    quotation:
      'Claude Opus 5.5 is built for long-running agentic coding and knowledge work, priced at $4 / $20 USD per million input / output tokens.',
  },
  opus5: {
    headline: 'Anthropic releases Claude Opus 5',
    topics: { ...anthropic, 'Claude Opus 5': 'model' },
    address: 'https://platform.claude.com/docs/about-claude/models/whats-new-opus-5',
    quotation: '',
  },
  specimen5: {
    headline: 'Specimen AI releases Specimen 5 to everyone who uses its chat',
    topics: { ...specimen, 'Specimen 5': 'model' },
    address: 'https://specimen.example/news/introducing-specimen-5/',
    quotation: '',
  },
  chips: {
    headline: 'Specimen AI and Examplia agree on six gigawatts of chips',
    topics: { ...specimen, Examplia: 'company', Chips: 'subject' },
    address: 'https://specimen.example/news/examplia/',
    quotation: '',
  },
  browser: {
    headline: 'Specimen AI launches its own browser, Specimen Compass, for the desktop',
    topics: { ...specimen },
    address: 'https://specimen.example/news/compass/',
    quotation: '',
  },
  settlement: {
    headline: 'Placeholder Labs settles with authors for 700 million crowns',
    topics: { ...placeholder, Copyright: 'subject' },
    address: 'https://settlement.example/authors',
    quotation: '',
  },
  lorem3: {
    headline: 'Placeholder Labs launches Lorem 3 in its search on the first day',
    topics: { ...placeholder, 'Lorem 3': 'model' },
    address: 'https://placeholder.example/lorem-3',
    quotation: '',
  },
  act53: {
    headline: 'Ruritania signs Act 53, a safety law for frontier models',
    topics: { 'Act 53': 'law', Safety: 'subject' },
    address: 'https://law.ruritania.example/act-53',
    quotation: '',
  },
}
