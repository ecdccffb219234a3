import { readLawBook } from '@payung/contract/law'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { useSession } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Empty } from '../../ui/empty'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { SearchField } from '../../ui/search-field'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import type { Book } from './law-book'
import { LawBookActs, LawBookContradictions, LawBookOpen } from './law-book-registry'
import { LawBookTable } from './law-book-table'

/** What does the law say, and how well is that known? Open to everyone. */
export function LawBookPage() {
  const texts = useTexts(lawTexts)
  const asked = useAsk(readLawBook, {}, { fresh: Number.POSITIVE_INFINITY })
  return (
    <Page title={texts.title} wide>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(book) => <Chapters book={book} />}
      </AskedFor>
    </Page>
  )
}

function Chapters({ book }: { book: Book }) {
  const texts = useTexts(lawTexts)
  const language = useLanguage()
  const { count } = useNumbers()
  const { today, account } = useSession()
  const [search] = useSearchParams()
  const [words, setWords] = useState('')
  const current = search.get('bab') ?? book.chapters[0]?.code ?? ''
  const { rows, read, reported, unverified, with_cases: cases } = book.counted
  const tabs = [
    ...book.chapters.map((chapter) => ({ key: chapter.code, label: chapter[language] })),
    { key: 'peraturan', label: texts.acts },
    { key: 'terbuka', label: texts.open },
    { key: 'beda', label: texts.contradictions },
  ].map((tab) => ({ ...tab, href: paths.lawBook({}, { bab: tab.key }) }))
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = book.provisions.filter((provision) =>
    wanted.length === 0
      ? provision.chapter === current
      : wanted.every((word) => JSON.stringify(provision).toLowerCase().includes(word)),
  )
  return (
    <>
      <PageHead
        title={texts.title}
        answer={{
          says: <Emphasis text={texts.says(count(rows), count(read))} />,
          besides: texts.besides(count(reported), count(unverified), count(cases)),
        }}
        tools={
          <>
            <Share text={texts.shareText(location.href)} title={texts.title} />
            <PrintButton />
            {account && (
              <ButtonLink kind="quiet" small icon="file-text" href={paths.regulations()}>
                {texts.toTexts}
              </ButtonLink>
            )}
          </>
        }
      />
      <SearchField value={words} onChange={setWords} label={texts.search} />
      {wanted.length === 0 && <Tabs label={texts.chapters} current={current} tabs={tabs} />}
      {wanted.length > 0 && shown.length === 0 && <Empty says={texts.none} />}
      {shown.map((provision) => (
        <LawBookTable key={provision.code} provision={provision} />
      ))}
      {wanted.length === 0 && current === 'peraturan' && <LawBookActs acts={book.acts} />}
      {wanted.length === 0 && current === 'terbuka' && <LawBookOpen open={book.open} />}
      {wanted.length === 0 && current === 'beda' && <LawBookContradictions contradictions={book.contradictions} />}
      <PrintFoot source={texts.source} on={today} />
    </>
  )
}
