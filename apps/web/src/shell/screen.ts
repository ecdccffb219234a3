import { type ComponentType, lazy } from 'react'

/** What a screen is given: the parts of its address. */
export interface ScreenProps {
  params: Readonly<Record<string, string>>
}

export interface Screen {
  pattern: string
  draw: ComponentType<ScreenProps>
  /** May be seen without signing in. */
  open: boolean
}

/** The addresses that have a screen; filled as the areas name theirs, before anything is drawn. */
const drawn = new Set<string>()

/** Is there a screen at this address? The menu shows no way to nowhere. */
export function hasScreen(path: { pattern: string }): boolean {
  return drawn.has(path.pattern)
}

/**
 * A row of the table of screens: the address, and where the screen is, fetched when it is first needed.
 * @example screen(paths.audit, () => import('./audit-page'), 'AuditPage')
 */
export function screen<Name extends string>(
  path: { pattern: string },
  load: () => Promise<Record<Name, ComponentType<ScreenProps>>>,
  name: Name,
  { open = false } = {},
): Screen {
  drawn.add(path.pattern)
  const draw = lazy(async (): Promise<{ default: ComponentType<ScreenProps> }> => ({ default: (await load())[name] }))
  return { pattern: path.pattern, draw, open }
}
