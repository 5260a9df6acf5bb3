// What is loaded when it is first needed, and once. An attempt that fails is forgotten: whoever asks next makes another.

export class Loaded<Value> {
  private coming: Promise<Value> | null = null

  constructor(private load: () => Promise<Value>) {}

  /** Rejects where it cannot be loaded now. */
  get(): Promise<Value> {
    this.coming ??= this.load().catch((error: unknown) => {
      this.coming = null
      throw error
    })
    return this.coming
  }

  /** Null where nobody has asked for it yet. */
  ifAsked(): Promise<Value> | null {
    return this.coming
  }
}
