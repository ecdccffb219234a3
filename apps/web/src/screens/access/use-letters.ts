import { printLetters } from '@payung/contract/access'
import { saveFile } from '../../api/send-file'
import { useAct } from '../../api/use-ask'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'

/** Prints letters with fresh codes as one PDF and hands it to the device. */
export function useLetters(area: string) {
  const texts = useTexts(accessTexts).accounts
  const act = useAct(printLetters, {
    onDone: (bytes) => saveFile(bytes, texts.lettersFile, 'application/pdf'),
  })
  return {
    print: (accounts: readonly string[]) =>
      act.mutate({ parts: { area }, body: { accounts: accounts.slice(0, 500), address: location.origin } }),
    busy: act.isPending,
    error: act.error,
  }
}
