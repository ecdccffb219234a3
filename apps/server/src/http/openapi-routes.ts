import type { Endpoint } from '@payung/contract/endpoint'
import type { FastifyInstance } from 'fastify'

export function serveOpenApi(_app: FastifyInstance, _endpoints: readonly Endpoint[]): void {}
