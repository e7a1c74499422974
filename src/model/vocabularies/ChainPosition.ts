import { vocabulary } from '../vocabulary.ts'

export const ChainPosition = vocabulary(
  'ChainPosition',
  '在产业链中的位置',
  'Where something stands in an industrial chain',
  {
    UPSTREAM: ['上游', 'upstream'],
    MIDSTREAM: ['中游', 'midstream'],
    DOWNSTREAM: ['下游', 'downstream'],
  },
)
export type ChainPosition = keyof typeof ChainPosition.values
