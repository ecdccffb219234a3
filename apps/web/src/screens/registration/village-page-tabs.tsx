import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Tabs } from '../../ui/tabs'

/** The pages of one village side by side: people, structure, contributions, changes. */
export function VillageTabs({
  village,
  current,
}: {
  village: string
  current: 'people' | 'posts' | 'money' | 'changes'
}) {
  const texts = useTexts(villageTexts).tabs
  const tabs = [
    { key: 'people', path: paths.village, href: paths.village({ village }) },
    { key: 'posts', path: paths.posts, href: paths.posts({ village }) },
    { key: 'money', path: paths.contributions, href: paths.contributions({ area: village }) },
    { key: 'changes', path: paths.proposals, href: paths.proposals({ area: village }) },
  ] as const
  return (
    <Tabs
      label={texts.label}
      current={current}
      tabs={tabs.filter(({ path }) => hasScreen(path)).map(({ key, href }) => ({ key, label: texts[key], href }))}
    />
  )
}
