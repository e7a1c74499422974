import { z } from 'zod'
import { flag, text, whole, type Setting } from './Setting.ts'

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const ORIGIN = /^https?:\/\/[^\s/?#@]+$/

const origins: Setting<string[]> = {
  name: 'CORS_ORIGINS',
  schema: z
    .string()
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .pipe(z.array(z.string().regex(ORIGIN))),
  fallback: '',
  allowed: 'origins such as https://example.org, separated by commas',
  meaning: 'web pages of other origins that may ask; none unless given',
}

const level: Setting<(typeof LEVELS)[number]> = {
  name: 'LOG_LEVEL',
  schema: z.enum(LEVELS),
  fallback: 'info',
  allowed: LEVELS.join(', '),
  meaning: 'how much is logged',
}

/**
 * Every variable the server reads, in the order of the table. The one source of the checks, of `--help`
 * and of the table in the README.
 */
export const settings = {
  port: whole('PORT', 4000, 0, 65535, 'the port to listen on; 0 takes a free one'),
  host: text('HOST', '127.0.0.1', /^[\w.:-]+$/, 'an address or a host name', 'the address to listen on'),
  basePath: text(
    'BASE_PATH',
    '/',
    /^\/([\w.~-]+\/)*$/,
    'a path that begins and ends with a slash, such as /plans/',
    'the path below which a proxy serves all of this; it may strip it or pass it on',
  ),
  dataDir: text('DATA_DIR', './data', /^[^\0]+$/, 'a folder', 'where the embedded engine keeps its data'),
  neo4jUri: text(
    'NEO4J_URI',
    '',
    /^$|^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s@]+$/,
    'neo4j:// or bolt:// (also +s, +ssc), without user and password',
    'the Neo4j to use; without it the embedded engine is used',
  ),
  neo4jUser: text('NEO4J_USER', 'neo4j', /^\S+$/, 'a user name', 'the user at Neo4j'),
  neo4jPassword: { ...text('NEO4J_PASSWORD', '', /^/, 'any text', 'the password at Neo4j'), secret: true },
  neo4jDatabase: text(
    'NEO4J_DATABASE',
    '',
    /^[\w.-]*$/,
    'a database name',
    'the database at Neo4j; empty takes its default',
  ),
  logLevel: level,
  corsOrigins: origins,
  introspection: flag('INTROSPECTION', true, 'whether the schema may be asked for'),
  playground: flag('PLAYGROUND', true, 'whether /playground is served'),
  apolloReporting: flag(
    'APOLLO_REPORTING',
    false,
    'whether APOLLO_KEY and its like count: Apollo is told of usage then',
  ),
  maxBodyBytes: whole('MAX_BODY_BYTES', 1_048_576, 1024, 104_857_600, 'bytes of a request body, unpacked'),
  maxTokens: whole('MAX_TOKENS', 4000, 100, 20_000, 'tokens of a GraphQL document'),
  maxNesting: whole('MAX_NESTING', 100, 10, 500, 'brackets within brackets, in a document and in a body'),
  maxSelections: whole(
    'MAX_SELECTIONS',
    600,
    10,
    5000,
    'selected fields, each fragment counted where it is spread',
  ),
  maxDepth: whole('MAX_DEPTH', 18, 1, 100, 'levels of fields'),
  maxAliases: whole('MAX_ALIASES', 50, 0, 5000, 'aliased fields'),
  maxCost: whole('MAX_COST', 100_000, 1, 1_000_000_000, 'objects an answer may hold by its own arguments'),
  requestTimeoutMs: whole(
    'REQUEST_TIMEOUT_MS',
    10_000,
    50,
    600_000,
    'milliseconds until a query is answered with TIMEOUT',
  ),
  headersTimeoutMs: whole(
    'HEADERS_TIMEOUT_MS',
    10_000,
    50,
    600_000,
    'milliseconds a client may take to send a request',
  ),
  drainTimeoutMs: whole(
    'DRAIN_TIMEOUT_MS',
    8000,
    0,
    60_000,
    'milliseconds that requests in flight get at the end',
  ),
  maxRunaways: whole(
    'MAX_RUNAWAYS',
    8,
    1,
    1000,
    'timed-out queries that may still run before new ones get BUSY',
  ),
} satisfies Record<string, Setting<unknown>>
