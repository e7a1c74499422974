export interface ToPlace {
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly size: number
    /** Stays where it is: expanding moves nothing that the reader has seen. */
    readonly fixed: boolean
  }[]
  readonly edges: readonly (readonly [from: string, to: string])[]
}

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>
