/** A comment, a block string, a string, a bracket: whatever comes first. An unclosed string ends with its line. */
const TOKEN = /#[^\r\n]*|"""(?:[^"\\]|\\"""|\\|"(?!""))*(?:"""|$)|"(?:[^"\\\r\n]|\\.)*"?|[{[(]|[}\])]/g

/**
 * How deep the brackets of a GraphQL document stand within each other, told without parsing: the parser calls
 * itself at each bracket, and 30,000 of them exhaust its stack. Brackets in strings and comments do not count.
 */
export function documentNesting(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '{' || token === '[' || token === '(') deepest = Math.max(deepest, ++depth)
    else if (token === '}' || token === ']' || token === ')') depth--
  }
  return deepest
}
