/** What Apollo reads of the environment when a server is made; what it reads later belongs to plugins. */
const VARIABLES = ['APOLLO_KEY', 'APOLLO_GRAPH_REF', 'APOLLO_GRAPH_ID', 'APOLLO_GRAPH_VARIANT']

/**
 * Makes something as if Apollo's variables were not set. Its options cannot say so: a key in the environment counts
 * wherever none is given, and one that is no header value, or a graph that is named twice, ends the start.
 */
export function withoutApolloVariables<Made>(make: () => Made): Made {
  const held = VARIABLES.flatMap((name): [string, string][] => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  for (const [name] of held) Reflect.deleteProperty(process.env, name)
  try {
    return make()
  } finally {
    for (const [name, value] of held) process.env[name] = value
  }
}
