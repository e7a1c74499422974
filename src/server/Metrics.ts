import type { RequestHandler } from 'express'
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const ROUTES = ['/', '/graphql', '/documents', '/playground', '/health/live', '/health/ready', '/metrics']

/** Counts requests, their durations and GraphQL errors by code, beside what prom-client tells of the process. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Counter({
    name: 'plangraph_http_requests_total',
    help: 'Requests answered, by method, route and status',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.#registry],
  })
  readonly #durations = new Histogram({
    name: 'plangraph_http_request_duration_seconds',
    help: 'Seconds until a request was answered, by route',
    labelNames: ['route'] as const,
    buckets: SECONDS,
    registers: [this.#registry],
  })
  readonly #errors = new Counter({
    name: 'plangraph_errors_total',
    help: 'GraphQL errors sent, by code',
    labelNames: ['code'] as const,
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  countError(code: string): void {
    this.#errors.inc({ code })
  }

  /** Measures every request; unknown addresses share one route, so that labels stay few. */
  get middleware(): RequestHandler {
    return (request, response, next) => {
      const route = routeOf(request.path)
      const stop = this.#durations.startTimer({ route })
      response.once('close', () => {
        stop()
        this.#requests.inc({ method: request.method, route, status: response.statusCode })
      })
      next()
    }
  }

  /** Answers in the text format that Prometheus reads. */
  get handler(): RequestHandler {
    return async (_request, response) => {
      response.type(this.#registry.contentType).send(await this.#registry.metrics())
    }
  }
}

function routeOf(path: string): string {
  if (path.startsWith('/playground/')) return '/playground'
  return ROUTES.includes(path) ? path : 'other'
}
