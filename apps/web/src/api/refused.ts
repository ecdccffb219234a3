/** The server said no: an expected answer with a sentence for the person and, where one is to blame, a field. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    readonly says: string,
    readonly field: string | undefined,
    readonly status: number,
    /** Every field that is wrong, when a whole form does not fit. */
    readonly fields: readonly { field: string; says: string }[] = [],
  ) {
    super(says)
    this.name = 'ApiRefusal'
  }
}

/** The server broke; the number is the one in its log. */
export class ApiFault extends Error {
  constructor(
    readonly status: number,
    readonly number: string | undefined,
  ) {
    super(`fault ${status}`)
    this.name = 'ApiFault'
  }
}

/** The server was not reached. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable')
    this.name = 'Unreachable'
  }
}

/** Reads a refusal `{refused: {code, field, says}}` or a fault from an answer that is not a success. */
export async function readFailure(response: Response): Promise<ApiRefusal | ApiFault> {
  const body: unknown = await response.json().catch(() => null)
  return failureOf(response.status, body)
}

/** The same from a body that has been read already. */
export function failureOf(status: number, body: unknown): ApiRefusal | ApiFault {
  const { refused, fault } = (body ?? {}) as {
    refused?: { code?: string; field?: string | null; says?: string; fields?: { field: string; says: string }[] }
    fault?: { number?: string | number }
  }
  if (refused?.code && refused.says)
    return new ApiRefusal(refused.code, refused.says, refused.field ?? undefined, status, refused.fields)
  return new ApiFault(status, fault?.number === undefined ? undefined : String(fault.number))
}
