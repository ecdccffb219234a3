import { viewStructure } from '@payung/contract/registration'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Cluster, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { AddPostsForm } from './add-posts-form'
import { PostsTable } from './posts-table'
import { useMayEnter } from './use-entry'
import { UsualStructureForm } from './usual-structure-form'

/** Which posts does the village have, who holds them, which are vacant? */
export function PostsPage({ params }: ScreenProps) {
  const village = params.village ?? ''
  const texts = useTexts(registerTexts).posts
  const { count } = useNumbers()
  const mayEnter = useMayEnter()
  const asked = useAsk(viewStructure, { parts: { village } })
  return (
    <Page title={texts.title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ posts, vacant }) => (
          <>
            <PageHead
              title={texts.title}
              answer={
                posts.length === 0
                  ? { says: texts.none, besides: texts.noneSays }
                  : {
                      says: texts.says(count(posts.length - vacant), count(posts.length)),
                      besides: vacant ? texts.vacant(count(vacant)) : texts.full,
                      action: mayEnter && (
                        <ButtonLink kind="filled" icon="file-text" href={paths.newDecree({ area: village })}>
                          {texts.fill}
                        </ButtonLink>
                      ),
                    }
              }
              tools={
                <ButtonLink kind="quiet" icon="layout-list" href={paths.decrees({ area: village })}>
                  {texts.decrees}
                </ButtonLink>
              }
            />
            {posts.length === 0 ? (
              <Empty says={texts.noneSays} />
            ) : (
              <PostsTable village={village} posts={posts} mayEnter={mayEnter} />
            )}
            {mayEnter && <MorePosts village={village} first={posts.length === 0} />}
          </>
        )}
      </AskedFor>
    </Page>
  )
}

/** Two ways to more posts, one open at a time; a village without any begins with the usual structure. */
function MorePosts({ village, first }: { village: string; first: boolean }) {
  const texts = useTexts(registerTexts).posts
  const [way, setWay] = useState<'usual' | 'add' | null>(first ? 'usual' : null)
  return (
    <Section title={texts.more} says={way === 'usual' ? texts.usualSays : undefined}>
      <Cluster>
        <Button icon="list-checks" aria-expanded={way === 'usual'} onClick={() => setWay('usual')}>
          {texts.usual}
        </Button>
        <Button icon="plus" aria-expanded={way === 'add'} onClick={() => setWay('add')}>
          {texts.add}
        </Button>
      </Cluster>
      {way === 'usual' && <UsualStructureForm village={village} first={first} />}
      {way === 'add' && <AddPostsForm village={village} />}
    </Section>
  )
}
