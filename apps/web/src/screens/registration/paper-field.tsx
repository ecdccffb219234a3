import { keepPaper } from '@payung/contract/registration'
import { useState } from 'react'
import { sendFile } from '../../api/send-file'
import { useFailureText } from '../../shell/asked-for'
import { useAccount } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { FileDrop } from '../../ui/file-drop'
import { Section } from '../../ui/layout'
import { Notice } from '../../ui/notice'

const KINDS = ['.jpg', '.jpeg', '.png', '.webp', '.pdf'] as const
const MOST_MB = 10

export interface Paper {
  /** District and regency enter on behalf of the village, and show from what. */
  needed: boolean
  id: string | undefined
  name: string
  take: (id: string, name: string) => void
}

/** The photograph on which an entry rests; none is needed from the village itself. */
export function usePaper(): Paper {
  const { role } = useAccount()
  const [kept, setKept] = useState<{ id: string; name: string } | null>(null)
  return {
    needed: role === 'district' || role === 'pmd_regency',
    id: kept?.id,
    name: kept?.name ?? '',
    take: (id, name) => setKept(id ? { id, name } : null),
  }
}

/** Takes the photograph of the village's letter, when somebody enters on its behalf. */
export function PaperField({ paper, village, error }: { paper: Paper; village: string; error?: string }) {
  const texts = useTexts(registerTexts).paper
  const failureText = useFailureText()
  const [progress, setProgress] = useState<number | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  if (!paper.needed) return null
  const send = async (file: File) => {
    setFailed(null)
    setProgress(0)
    try {
      const { id } = await sendFile(keepPaper, { parts: { area: village } }, file, setProgress)
      paper.take(id, file.name)
    } catch (problem) {
      setFailed(problem as Error)
    } finally {
      setProgress(null)
    }
  }
  return (
    <Section title={texts.title} says={texts.says}>
      {paper.id ? (
        <Notice
          tone="good"
          action={
            <Button small onClick={() => paper.take('', '')}>
              {texts.another}
            </Button>
          }
        >
          {texts.kept(paper.name)}
        </Notice>
      ) : (
        <FileDrop
          label={texts.label}
          kinds={KINDS}
          mostMb={MOST_MB}
          progress={progress}
          onFile={(file) => void send(file)}
          error={failed ? failureText(failed) : error}
        />
      )}
    </Section>
  )
}
