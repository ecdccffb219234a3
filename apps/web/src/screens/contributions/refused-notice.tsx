import { fieldError, useFailureText } from '../../shell/asked-for'
import { Notice } from '../../ui/notice'

/** Why an act was refused, above the fields; nothing where the refusal already stands beside one of them. */
export function RefusedNotice({ error, fields = [] }: { error: Error | null; fields?: readonly string[] }) {
  const failureText = useFailureText()
  if (!error || fields.some((field) => fieldError(error, field))) return null
  return (
    <Notice tone="bad" live>
      {failureText(error)}
    </Notice>
  )
}
