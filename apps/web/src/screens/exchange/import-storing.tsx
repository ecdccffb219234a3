import { confirmImport } from '@payung/contract/imports'
import type { ImportDetail } from '@payung/domain/registration/imported'
import { useAct } from '../../api/use-ask'
import { useFailureText } from '../../shell/asked-for'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { DiscardButton } from './discard-button'
import css from './import-storing.module.css'

/** An import on its way into the register, or stopped on it. */
export function ImportStoring({ area, detail }: { area: string; detail: ImportDetail }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const failureText = useFailureText()
  const act = useAct(confirmImport)
  const kind = texts.kinds[detail.kind].name
  const { trouble, progress } = detail
  if (trouble !== null)
    return (
      <>
        <PageHead
          title={kind}
          answer={{
            mark: 'open',
            says: <Emphasis text={texts.storing.trouble} />,
            besides: trouble,
            action: (
              <>
                <Button
                  kind="filled"
                  icon="refresh"
                  busy={act.isPending}
                  onClick={() => act.mutate({ parts: { area, import: detail.id }, body: {} })}
                >
                  {texts.storing.again}
                </Button>
                <DiscardButton area={area} id={detail.id} />
              </>
            ),
          }}
        />
        {act.error && <Notice tone="bad">{failureText(act.error)}</Notice>}
      </>
    )
  return (
    <>
      <PageHead
        title={kind}
        answer={{ says: <Emphasis text={texts.storing.says(kind)} />, besides: texts.storing.besides }}
      />
      <div className={css.progress} role="status">
        <progress
          aria-label={texts.steps.result}
          max={progress?.of || 1}
          value={progress && progress.of > 0 ? progress.done : undefined}
        />
        {progress
          ? `${progress.step}: ${texts.storing.progress(count(progress.done), count(progress.of))}`
          : texts.storing.waiting}
      </div>
    </>
  )
}
