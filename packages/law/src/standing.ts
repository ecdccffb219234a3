/** `read`: seen in a law text or a source that quotes it; `reported`: in one report only; `unverified`: nobody has checked it. */
export type Standing = 'read' | 'reported' | 'unverified'
