import { paths } from '../../paths'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { helpTexts } from '../../texts/help'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Columns, Section } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { RowCard } from '../../ui/row-card'
import { SmallTable } from '../../ui/small-table'
import css from './help-page.module.css'
import { type Topic, tasksOf, wayTo } from './topics'

/** What would you like to do? The tasks of the role, step by step, and the words. */
export function HelpPage({ params }: ScreenProps) {
  const texts = useTexts(helpTexts)
  const topic = params.topic
  return topic && Object.hasOwn(texts.topics, topic) ? <TopicPage topic={topic as Topic} /> : <AllTasks />
}

function AllTasks() {
  const texts = useTexts(helpTexts)
  const roles = useTexts(shellTexts).roles
  const { role } = useAccount()
  return (
    <Page title={texts.title}>
      <PageHead title={texts.title} answer={{ says: texts.says(roles[role]), besides: texts.besides }} />
      <Section title={texts.tasks}>
        <Columns least="broad">
          {tasksOf(role).map((topic) => (
            <RowCard
              key={topic}
              title={texts.topics[topic].title}
              href={paths.guide({ topic })}
              sub={texts.topics[topic].says}
            />
          ))}
        </Columns>
      </Section>
      <Section title={texts.words}>
        <SmallTable
          caption={texts.wordsTable}
          rows={Object.entries(texts.glossary)}
          keyOf={([key]) => key}
          columns={[
            { key: 'word', head: texts.word, cell: ([, [word]]) => word },
            { key: 'means', head: texts.means, cell: ([, [, means]]) => means },
          ]}
        />
      </Section>
      <Columns least="broad">
        <Section title={texts.stuck}>
          <p>{texts.stuckSays}</p>
        </Section>
        <Section title={texts.machines} says={texts.machinesSays}>
          <div>
            <ButtonLink icon="external-link" href="/api/docs" newTab>
              {texts.machinesOpen}
            </ButtonLink>
          </div>
        </Section>
      </Columns>
    </Page>
  )
}

function TopicPage({ topic }: { topic: Topic }) {
  const texts = useTexts(helpTexts)
  const words = texts.topics[topic]
  const account = useAccount()
  const way = wayTo(topic, account)
  return (
    <Page title={words.title}>
      <PageHead
        title={texts.title}
        answer={{
          says: words.title,
          besides: words.says,
          action: way && (
            <ButtonLink kind="filled" icon="arrow-right" href={way}>
              {texts.open}
            </ButtonLink>
          ),
        }}
        tools={
          <>
            <ButtonLink kind="quiet" icon="arrow-left" href={paths.help()}>
              {texts.all}
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      <Section title={texts.steps}>
        <ol className={css.steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}
