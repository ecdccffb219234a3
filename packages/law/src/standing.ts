/** `read`: seen in a law text or a source that quotes it; `reported`: in one report only; `unverified`: nobody has checked it. */
export type Standing = 'read' | 'reported' | 'unverified'

const strength: Record<Standing, number> = { read: 2, reported: 1, unverified: 0 }

/** The standing of a conclusion: that of its weakest source. */
export function weakest(standings: Iterable<Standing>): Standing {
  let found: Standing = 'read'
  for (const standing of standings) if (strength[standing] < strength[found]) found = standing
  return found
}
