import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Figures for the operator: how many requests, how long, with which end. Routes by their pattern, nobody by name. */
export interface Metrics {
  seen(method: string, route: string, status: number, seconds: number): void
  text(): Promise<string>
  readonly type: string
}

/** Opens a registry of its own, so that two servers in one process do not mix. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'payung_http_request_seconds',
    help: 'Duration of requests by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.015, 0.05, 0.15, 0.5, 1.5, 5],
    registers: [registry],
  })
  return {
    seen: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}
