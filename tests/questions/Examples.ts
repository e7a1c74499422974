import type { Api } from '../graphql/openApi.ts'

/** The examples of one question: called once an engine, before the API stands. */
export type Examples = (api: () => Api) => void
