import { expectLinear } from './linear'

expectLinear('everything but the structure', (file) => !file.startsWith('article/'), 200)
