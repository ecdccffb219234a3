const BROWSERS: readonly [RegExp, string][] = [
  [/EdgA?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What a device calls itself, in two words: `Chrome, Android`; as it came when nothing in it is known. */
export function deviceName(agent: string): string {
  const known = [BROWSERS, SYSTEMS].flatMap((names) => names.find(([form]) => form.test(agent))?.[1] ?? [])
  return known.length ? known.join(', ') : agent.slice(0, 60) || '–'
}
