import { confirmImport, previewImport } from '@payung/contract/imports'
import type { ImportDetail, ImportPreview as Preview, RowOutcome } from '@payung/domain/registration/imported'
import { useState } from 'react'
import { useAct, useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor, useFailureText } from '../../shell/asked-for'
import { useSession } from '../../shell/session'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { ImportPreview, type Outcome } from '../../ui/import-preview'
import { Cluster } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { DiscardButton } from './discard-button'
import { ImportRows } from './import-rows'
import { Leaving } from './leaving'
import { PreviewFigures } from './preview-figures'
import { PreviewNotes } from './preview-notes'

const TONES: Record<RowOutcome, Outcome['tone']> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'same',
  refused: 'refused',
}
const OUTCOMES = Object.keys(TONES) as RowOutcome[]

/** What the import would do, row by row, before anything is stored. */
export function ImportPreviewed({ area, detail }: { area: string; detail: ImportDetail }) {
  const texts = useTexts(exchangeTexts)
  const asked = useAsk(previewImport, { parts: { area, import: detail.id } })
  return (
    <AskedFor
      asked={asked}
      waiting={
        <>
          <PageHead
            title={texts.preview.title(texts.kinds[detail.kind].name)}
            answer={{ says: texts.preview.reading }}
          />
          <Skeleton shape="figures" />
          <Skeleton />
        </>
      }
    >
      {(preview) => <Previewed area={area} detail={detail} preview={preview} />}
    </AskedFor>
  )
}

function Previewed({ area, detail, preview }: { area: string; detail: ImportDetail; preview: Preview }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const { today } = useSession()
  const failureText = useFailureText()
  const { counts } = preview
  const [outcome, setOutcome] = useState<RowOutcome>(firstToSee(counts))
  const [complete, setComplete] = useState(false)
  const [leavingOn, setLeavingOn] = useState<string | null>(today)
  const act = useAct(confirmImport)
  const changes = counts.new + counts.changed + (complete ? counts.leaving : 0)
  const rowChanges = counts.new + counts.changed
  const allRefused = counts.refused === counts.rows
  const confirm = () =>
    act.mutate({
      parts: { area, import: detail.id },
      body: { complete, leaving_on: complete && leavingOn ? leavingOn : undefined },
    })
  const says = allRefused
    ? texts.preview.allRefused(count(counts.rows))
    : rowChanges === 0
      ? texts.preview.nothing(count(counts.rows - counts.refused))
      : texts.preview.answer(count(rowChanges), count(counts.rows))
  const confirmButton = !allRefused && (
    <Button kind="filled" icon="check" busy={act.isPending} disabled={complete && !leavingOn} onClick={confirm}>
      {changes === 0 ? texts.preview.confirmNothing : texts.preview.confirm(count(changes))}
    </Button>
  )
  return (
    <>
      <PageHead
        title={texts.preview.title(texts.kinds[detail.kind].name)}
        answer={{
          mark: allRefused ? 'open' : counts.refused > 0 ? 'half' : undefined,
          says: <Emphasis text={says} />,
          besides:
            counts.refused > 0 && !allRefused
              ? texts.preview.refusedBesides(count(counts.refused))
              : texts.preview.besides,
        }}
      />
      <ImportPreview
        file={texts.preview.file(detail.file_name, detail.mapping.sheet)}
        outcomes={OUTCOMES.map((key) => ({
          key,
          label: texts.preview.outcomes[key],
          count: counts[key],
          tone: TONES[key],
        }))}
        current={outcome}
        onChoose={(key) => setOutcome(key as RowOutcome)}
        figures={<PreviewFigures preview={preview} />}
        actions={confirmButton}
      >
        <PreviewNotes detail={detail} notes={preview.notes} />
        <ImportRows area={area} detail={detail} outcome={outcome} />
        {counts.leaving > 0 && (
          <Leaving preview={preview} complete={complete} onComplete={setComplete} on={leavingOn} onDay={setLeavingOn} />
        )}
        {act.error && (
          <Notice tone="bad" live>
            {failureText(act.error)}
          </Notice>
        )}
      </ImportPreview>
      <Cluster>
        <ButtonLink icon="pencil" href={paths.import({ area, import: detail.id }, { langkah: 'kolom' })}>
          {texts.preview.fix}
        </ButtonLink>
        <DiscardButton area={area} id={detail.id} />
      </Cluster>
    </>
  )
}

/** What is refused is seen first, then what is new. */
function firstToSee(counts: Preview['counts']): RowOutcome {
  const order: RowOutcome[] = ['refused', 'changed', 'new', 'unchanged']
  return order.find((outcome) => counts[outcome] > 0) ?? 'new'
}
