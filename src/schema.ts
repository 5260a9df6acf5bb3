// What the schemas of messages and of untrusted data are made of, besides valibot's own: type and check come from one declaration.
import * as v from 'valibot'

/** A number of things, an offset or an index. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A type guard for a schema that takes a value or refuses it, and changes nothing in it. Fields that it does not know are let by. */
// @__NO_SIDE_EFFECTS__
export const guard =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (value: unknown): value is v.InferOutput<Schema> =>
    v.is(schema, value)

/** What has another shape is read as not given. */
// @__NO_SIDE_EFFECTS__
export const ifRight = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined)

/** At most so many of the items that are as they should be; the others are left out, and what is no list has none. */
// @__NO_SIDE_EFFECTS__
export const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.slice(0, most).flatMap((one): v.InferOutput<Item>[] => {
          const { success, output } = v.safeParse(item, one, { abortEarly: true })
          return success ? [output] : []
        }),
      ),
    ),
    () => [],
  )
