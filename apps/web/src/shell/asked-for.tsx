import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiFault, ApiRefusal, Unreachable } from '../api/refused'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { ErrorState } from '../ui/error-state'
import { Skeleton } from '../ui/skeleton'

interface AskedForProps<T> {
  asked: Pick<UseQueryResult<T>, 'data' | 'error'> & { refetch: () => unknown }
  /** What is shown while the answer is on its way; a table's rows when not said. */
  waiting?: ReactNode
  children: (answer: T) => ReactNode
}

/** An answer of the server on the screen: waiting, failed and ready, each designed. */
export function AskedFor<T>({ asked, waiting, children }: AskedForProps<T>) {
  if (asked.data !== undefined) return children(asked.data)
  if (asked.error) return <Failure error={asked.error} onRetry={() => asked.refetch()} />
  return waiting ?? <Skeleton />
}

/** What went wrong, in the server's own sentence where it gave one. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const texts = useTexts(uiTexts)
  if (error instanceof ApiRefusal)
    return <ErrorState says={error.says} onRetry={error.status >= 500 ? onRetry : undefined} />
  if (error instanceof Unreachable) return <ErrorState says={texts.error.offline} onRetry={onRetry} />
  return <ErrorState number={error instanceof ApiFault ? error.number : undefined} onRetry={onRetry} />
}

/** The sentence of a failure, for beside a button or under a field. */
export function useFailureText(): (error: Error | null | undefined) => string | undefined {
  const texts = useTexts(uiTexts)
  return (error) => {
    if (!error) return undefined
    if (error instanceof ApiRefusal) return error.says
    if (error instanceof Unreachable) return texts.error.offline
    return error instanceof ApiFault && error.number ? texts.error.fault(error.number) : texts.error.unknownFault
  }
}

/** The refusal of one field, so that it stands beside that field. */
export function fieldError(error: Error | null | undefined, field: string): string | undefined {
  if (!(error instanceof ApiRefusal)) return undefined
  return error.fields.find((wrong) => wrong.field === field)?.says ?? (error.field === field ? error.says : undefined)
}
