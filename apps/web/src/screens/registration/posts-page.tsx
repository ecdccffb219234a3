import { viewStructure } from '@payung/contract/registration'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
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
            {mayEnter && (
              <>
                <Section title={texts.usual} says={texts.usualSays}>
                  <UsualStructureForm village={village} first={posts.length === 0} />
                </Section>
                <Section title={texts.add}>
                  <AddPostsForm village={village} />
                </Section>
              </>
            )}
          </>
        )}
      </AskedFor>
    </Page>
  )
}
