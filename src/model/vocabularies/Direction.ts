import { vocabulary } from '../vocabulary.ts'

export const Direction = vocabulary(
  'Direction',
  '关系的方向',
  'Which way a relation points, seen from the entity asked',
  {
    OUT: ['由该实体指出', 'away from the entity'],
    IN: ['指向该实体', 'towards the entity'],
  },
)
export type Direction = keyof typeof Direction.values
