import { alphafold3 } from './alphafold-3'
import { bitnet } from './bitnet'
import { claudeOpus55 } from './claude-opus-5-5'
import { deepseekR1 } from './deepseek-r1'
import type { DemoUpdate } from './demo-update'
import { euLabellingCode } from './eu-labelling-code'
import { gptOss } from './gpt-oss'
import { mcpFoundation } from './mcp-foundation'
import { mcpStateless } from './mcp-stateless'
import { openaiMicrosoft } from './openai-microsoft'
import { reactServerComponents } from './react-server-components'

/** Oldest first. */
export const demoUpdates: DemoUpdate[] = [
  bitnet,
  deepseekR1,
  gptOss,
  reactServerComponents,
  mcpFoundation,
  openaiMicrosoft,
  alphafold3,
  euLabellingCode,
  mcpStateless,
  claudeOpus55,
]
