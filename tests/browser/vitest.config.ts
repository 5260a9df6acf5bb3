import { defineConfig } from 'vitest/config'

// One file after the other in one process, so that the two browsers are started once for all of them.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A real browser on a loaded machine now and then drops a tab or a debugger's line. What needed its second try is named in the output.
    retry: 1,
  },
})
