/** What was typed cannot be understood: exit code 2. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}
