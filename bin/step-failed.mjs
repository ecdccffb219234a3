/** A step that could not be done, told in one sentence to the person at the terminal. */
export class StepFailed extends Error {
  name = 'StepFailed'
}
