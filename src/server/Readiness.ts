/** Whether questions can be answered, and what stands behind that; shown at /health/ready. */
export interface Readiness {
  readonly ready: boolean
  readonly detail: unknown
}
