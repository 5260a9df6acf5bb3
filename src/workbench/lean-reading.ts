// How the built engine reads the language model: without the library's copy of all of it, 3 MB each time that it is loaded.

const COPY = 'JSON.parse(JSON.stringify(originalModel))'
/** Of what the library changes while it reads, and of the lists that grow with every word it meets: it may be loaded again. */
const SHALLOW =
  '({...originalModel,features:Object.fromEntries(Object.entries(originalModel.features).map(' +
  '([name,feature])=>[name,Array.isArray(feature.list)?{...feature,list:[...feature.list]}:{...feature}]))})'

/** The library's code with the shallow copy; null where it reads the model in another way than this knows. */
export const leanReading = (code: string): string | null => (code.includes(COPY) ? code.replace(COPY, SHALLOW) : null)
