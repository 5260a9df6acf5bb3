// The checker tries every pattern in the source, which takes minutes: a run of its own, `npm run test:patterns`.
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['tests/patterns/**/*.test.ts'], hookTimeout: 900_000 } })
