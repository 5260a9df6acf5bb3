// Node 20 starts worker threads without tsx, whatever flags they are given; this registers it and goes on in TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
