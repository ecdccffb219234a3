import { downloadImportFile, undoImport } from '@payung/contract/imports'
import type { ImportDetail, RowOutcome } from '@payung/domain/registration/imported'
import { useState } from 'react'
import { addressOf } from '../../api/ask'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { useFailureText } from '../../shell/asked-for'
import { usePlaceName } from '../../shell/place-name'
import { useAccount } from '../../shell/session'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { ConfirmByTyping } from '../../ui/confirm-by-typing'
import { DateText } from '../../ui/date-text'
import { Emphasis } from '../../ui/emphasis'
import { Cluster, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Share } from '../../ui/share'
import { Tabs } from '../../ui/tabs'
import { ImportRows } from './import-rows'
import { KINDS_OF } from './import-words'

const ROSTERS: readonly string[] = ['roster', 'decrees', 'kpj']

/** What became of every row; the person's own file with our word in it; and the way back. */
export function ImportResult({ area, detail }: { area: string; detail: ImportDetail }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const failureText = useFailureText()
  const { role } = useAccount()
  const name = usePlaceName(area)
  const [asking, setAsking] = useState(false)
  const { rows, applied, unchanged, refused, kind } = detail
  const [outcome, setOutcome] = useState<RowOutcome>(refused > 0 ? 'refused' : applied > 0 ? 'new' : 'unchanged')
  const undo = useAct(undoImport, { onDone: () => setAsking(false), onFailed: () => setAsking(false) })
  const parts = { area, import: detail.id }
  const kindName = texts.kinds[kind].name
  const sum = texts.result.sum(count(rows), count(applied), count(unchanged), count(refused))
  const download = (
    <ButtonLink
      kind={refused > 0 ? 'filled' : 'outline'}
      icon="download"
      href={addressOf(downloadImportFile, { parts })}
      download
    >
      {texts.result.download}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={texts.result.title(kindName)}
        tools={
          <Share
            text={texts.share(kindName, name, count(applied), count(unchanged), count(refused))}
            title={kindName}
          />
        }
        answer={{
          mark: refused > 0 ? 'half' : 'whole',
          says: (
            <Emphasis
              text={
                applied === 0 && refused === 0
                  ? texts.result.unchangedOnly(count(rows))
                  : texts.result.stored(count(applied), count(rows))
              }
            />
          ),
          besides: sum,
          action: (
            <>
              {download}
              {ROSTERS.includes(kind) && refused === 0 && (
                <ButtonLink kind="filled" icon="users" href={paths.people({ area })}>
                  {texts.result.where}
                </ButtonLink>
              )}
            </>
          ),
        }}
      />
      <p>
        {detail.file_name} · {texts.result.when} <DateText date={detail.stored_on} />
        {refused > 0 && ` · ${texts.result.downloadSays}`}
      </p>
      {undo.error && (
        <Notice tone="bad" live title={texts.result.cannotUndo}>
          {failureText(undo.error)}
        </Notice>
      )}
      <Stack>
        <Tabs
          label={texts.steps.result}
          current={outcome}
          onChoose={(key) => setOutcome(key as RowOutcome)}
          tabs={(['new', 'changed', 'unchanged', 'refused'] as const).map((key) => ({
            key,
            label: texts.preview.outcomes[key],
            count: detail.counts?.[key],
          }))}
        />
        <ImportRows area={area} detail={detail} outcome={outcome} />
      </Stack>
      {KINDS_OF[role]?.includes(kind) && (
        <Cluster>
          <ButtonLink icon="upload" href={paths.newImport({ area }, { jenis: kind })}>
            {texts.result.next}
          </ButtonLink>
          {applied > 0 && (
            <Button kind="quiet" icon="undo" onClick={() => setAsking(true)}>
              {texts.result.undo}
            </Button>
          )}
        </Cluster>
      )}
      <ConfirmByTyping
        open={asking}
        title={texts.result.undo}
        says={<p>{texts.result.undoSays(count(applied), detail.file_name)}</p>}
        word={texts.result.undoWord}
        act={texts.result.undo}
        busy={undo.isPending}
        onConfirm={() => undo.mutate({ parts })}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
