import { discardImport } from '@payung/contract/imports'
import { useAct } from '../../api/use-ask'
import { useFailureText } from '../../shell/asked-for'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { showToast } from '../../ui/toast'

/** Throws an import away that was not stored. Nothing is lost but a copy of the person's own file. */
export function DiscardButton({ area, id }: { area: string; id: string }) {
  const texts = useTexts(exchangeTexts)
  const failureText = useFailureText()
  const act = useAct(discardImport, {
    onDone: () => showToast(texts.preview.discarded),
    onFailed: (error) => showToast(failureText(error) ?? '', { tone: 'bad' }),
  })
  return (
    <Button kind="quiet" icon="trash" busy={act.isPending} onClick={() => act.mutate({ parts: { area, import: id } })}>
      {texts.preview.discard}
    </Button>
  )
}
