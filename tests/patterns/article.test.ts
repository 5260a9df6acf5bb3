import { expectLinear } from './linear'

expectLinear('the structure', (file) => file.startsWith('article/'), 130)
