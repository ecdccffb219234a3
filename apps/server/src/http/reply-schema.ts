import { z } from 'zod'

/** A JSON schema, as far as it is looked into here. */
export type JsonSchema = Record<string, unknown>

/**
 * The JSON schema of a zod schema. What a schema transforms keeps its form (`text` becomes a branded text), so the side that
 * comes in describes both.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  })
  return rest
}

/**
 * The schema with which a reply is written: whatever it does not name is stripped. `X or null` becomes `nullable`, because the
 * writer validates every row against the branches of an `anyOf`, and patterns are left out, because it would check them.
 */
export function replySchemaOf(schema: z.ZodType): JsonSchema {
  return forWriting(jsonSchemaOf(schema)) as JsonSchema
}

const NOT_FOR_WRITING = new Set(['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'default'])

function forWriting(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(forWriting)
  if (typeof part !== 'object' || part === null) return part
  const { anyOf, ...rest } = part as { anyOf?: JsonSchema[] } & JsonSchema
  if (anyOf) {
    const others = anyOf.filter(({ type }) => type !== 'null')
    const [only] = others
    if (only && others.length === 1 && anyOf.length === 2)
      return { ...(forWriting(only) as JsonSchema), nullable: true }
    return { ...rest, anyOf: anyOf.map(forWriting) }
  }
  const entries = Object.entries(rest).filter(([key, value]) => typeof value === 'object' || !NOT_FOR_WRITING.has(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, forWriting(value)]))
}
