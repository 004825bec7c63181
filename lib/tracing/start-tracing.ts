import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout } from 'node:timers/promises'
import { type Context, ROOT_CONTEXT, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Tracer } from '@/lib/tracer'

/** In milliseconds: what a stop waits for a collector. */
const longestStop = 1_000

/**
 * Hands spans to whoever collects them by OTLP over HTTP, in portions. Ours alone: the framework's would carry whole
 * addresses, with one-time links and what was searched for.
 * @param endpoint to which `/v1/traces` is added (opentelemetry.io/docs/specs/otel/protocol/exporter)
 * @returns how to stop, when all of it is handed over or cannot be
 */
export function startTracing(endpoint: string, version: string): () => Promise<void> {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'headsup', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  globalThis.headsupTracer = tracerOf(provider)
  return async () => {
    globalThis.headsupTracer = undefined
    // A collector that is gone must not hold up a stop, and its failure is no news then.
    const handedOver = provider.shutdown().catch(() => undefined)
    await Promise.race([handedOver, setTimeout(longestStop, undefined, { ref: false })])
  }
}

function tracerOf(provider: BasicTracerProvider): Tracer {
  const tracer = provider.getTracer('headsup')
  const within = new AsyncLocalStorage<Context>()
  return {
    span(name, attributes, work) {
      const parent = within.getStore() ?? ROOT_CONTEXT
      const span = tracer.startSpan(name, { attributes }, parent)
      const context = trace.setSpan(parent, span)
      return within.run(context, () => ended(span, () => work((more) => span.setAttributes(more))))
    },
  }
}

/** Ends a span when its work is over, also work that goes on after it returned. */
function ended<Result>(span: Span, work: () => Result): Result {
  try {
    const result = work()
    if (result instanceof Promise) {
      result.then(
        () => span.end(),
        (error: unknown) => fail(span, error),
      )
    } else span.end()
    return result
  } catch (error) {
    fail(span, error)
    throw error
  }
}

/** Its kind alone: the words of an error may hold what somebody typed. */
function fail(span: Span, error: unknown): void {
  const kind = error instanceof Error ? error.constructor.name : 'unknown'
  span.setStatus({ code: SpanStatusCode.ERROR })
  span.setAttribute('error.type', kind)
  span.end()
}
