/** A name in quotation marks, unless it has its own. */
export const quoted = (name = ''): string => (/^[“《]/.test(name) ? name : `“${name}”`)
