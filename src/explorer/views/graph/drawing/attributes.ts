export interface NodeAttributes {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly kind: string
  readonly placed: boolean
}

export interface EdgeAttributes {
  readonly type: string
  readonly relation: string
}
