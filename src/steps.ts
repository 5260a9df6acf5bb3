// Work that is done in steps, so that whoever runs it can let others have their turn between two of them.

/** Each step takes a few milliseconds; between two of them nothing is half done that anybody else could see. */
export type Steps<Value> = Generator<undefined, Value, undefined>

/** Does all steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
