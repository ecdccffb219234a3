import { keepProof } from '@payung/contract/contributions'
import { useState } from 'react'
import { sendFile } from '../../api/send-file'
import { useFailureText } from '../../shell/asked-for'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { FileDrop } from '../../ui/file-drop'
import { Notice } from '../../ui/notice'

const KINDS = ['.jpg', '.jpeg', '.png', '.webp', '.pdf'] as const
const MOST_MB = 10

/** A proof that lies with the server. */
export interface Proof {
  id: string
  name: string
}

interface ProofFieldProps {
  area: string
  proof: Proof | null
  onChange: (proof: Proof | null) => void
  error?: string
}

/** The photograph or PDF of a proof of payment. It is sent as soon as it is chosen, so that a draft keeps it. */
export function ProofField({ area, proof, onChange, error }: ProofFieldProps) {
  const texts = useTexts(paymentsTexts).form
  const { optional } = useTexts(uiTexts)
  const failureText = useFailureText()
  const [progress, setProgress] = useState<number | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  const send = async (file: File) => {
    setFailed(null)
    setProgress(0)
    try {
      const { id } = await sendFile(keepProof, { parts: { area } }, file, setProgress)
      onChange({ id, name: file.name })
    } catch (problem) {
      setFailed(problem as Error)
    } finally {
      setProgress(null)
    }
  }
  if (proof)
    return (
      <Notice
        tone={error ? 'bad' : 'good'}
        title={texts.proof}
        action={
          <Button small onClick={() => onChange(null)}>
            {texts.proofAnother}
          </Button>
        }
      >
        {error ?? <Emphasis text={texts.proofKept(proof.name)} />}
      </Notice>
    )
  return (
    <FileDrop
      label={`${texts.proof} (${optional})`}
      help={texts.proofHelp}
      kinds={KINDS}
      mostMb={MOST_MB}
      progress={progress}
      onFile={(file) => void send(file)}
      error={failed ? failureText(failed) : error}
    />
  )
}
