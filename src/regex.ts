// Regular expressions that are too long for a line.

/** A pattern written over several lines: line breaks, and the blanks around them, are no part of it. regex('i')`…` */
export const regex =
  (flags: string) =>
  ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(raw[0]!.replace(/\s*\n\s*/g, ''), flags)
