import {
  AbstractNodeProgram,
  createEdgeArrowProgram,
  EdgeLineProgram,
  NodeCircleProgram,
  type EdgeProgramType,
  type NodeProgramType,
} from 'sigma/rendering'
import { DashedArrow } from './DashedArrow.ts'
import type { Position } from './seededPosition.ts'

type NodeParts = ConstructorParameters<NodeProgramType<Position>>
type EdgeParts = ConstructorParameters<EdgeProgramType<Position>>

/*
 * Sigma draws all a second time, in colours that tell which node a pixel belongs to, and at each move of the pointer
 * waits until the GPU told one pixel. These programs have no second drawing; nodeAt computes what lies there.
 */

class Disc extends NodeCircleProgram<Position> {
  constructor(...[gl, , renderer]: NodeParts) {
    super(gl, null, renderer)
  }
}

class Arrow extends createEdgeArrowProgram<Position>() {
  constructor(...[gl, , renderer]: EdgeParts) {
    super(gl, null, renderer)
  }
}

class Line extends EdgeLineProgram<Position> {
  constructor(...[gl, , renderer]: EdgeParts) {
    super(gl, null, renderer)
  }
}

/** Marks draws what is pointed at; compiling a program for it would keep the page waiting for nothing. */
class Nothing extends AbstractNodeProgram<Position> {
  drawLabel = undefined
  drawHover = undefined
  kill(): void {
    // It holds nothing.
  }
  process(): void {
    // Nothing is drawn.
  }
  reallocate(): void {
    // Nothing is kept.
  }
  render(): void {
    // Nothing is drawn.
  }
}

/** What nodes and edges are drawn by, under the names that sigma itself gives. */
export const programs = {
  nodeProgramClasses: { circle: Disc },
  nodeHoverProgramClasses: { circle: Nothing },
  edgeProgramClasses: { arrow: Arrow, line: Line, dashed: DashedArrow },
}
