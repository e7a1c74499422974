import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { projectRoot } from '../../src/store/projectRoot.ts'

const run = promisify(execFile)

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command of the program on a data folder to its end. */
export async function runProgram(dataDir: string, ...words: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '' }
  const args = ['--import', 'tsx', 'src/cli/main.ts', ...words]
  try {
    return { code: 0, ...(await run(process.execPath, args, { cwd: projectRoot, env })) }
  } catch (error) {
    return error as Outcome
  }
}
