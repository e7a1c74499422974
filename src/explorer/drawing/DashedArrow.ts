import {
  createEdgeArrowHeadProgram,
  createEdgeCompoundProgram,
  EdgeRectangleProgram,
  type EdgeProgramType,
} from 'sigma/rendering'
import type { Position } from './seededPosition.ts'

type EdgeParts = ConstructorParameters<EdgeProgramType<Position>>
type Line = InstanceType<typeof EdgeRectangleProgram<Position>>
type Uniforms = Parameters<Line['setUniforms']>

/** In pixels, on the screen and in files. */
export const DASH = 7
export const GAP = 5

/** As a plain line, with the distance from its start in pixels, whatever the zoom. */
const VERTEX = `
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying float v_along;

void main() {
  vec2 normal = a_normal * a_normalCoef;
  float width = length(normal);
  float thickness = max(width, u_minEdgeThickness * u_sizeRatio) * u_correctionRatio / u_sizeRatio;
  vec2 place = mix(a_positionStart, a_positionEnd, a_positionCoef);
  gl_Position = vec4((u_matrix * vec3(place + normal / width * thickness, 1)).xy, 0, 1);
  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy;
  v_along = length((end - start) * u_dimensions / 2.0) * a_positionCoef;
  v_color = vec4(a_color.rgb, a_color.a * 255.0 / 254.0);
}
`

const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_along;

void main() {
  if (mod(v_along, ${DASH + GAP}.0) > ${DASH}.0) discard;
  gl_FragColor = v_color;
}
`

class DashedLine extends EdgeRectangleProgram<Position> {
  constructor(...[gl, , renderer]: EdgeParts) {
    super(gl, null, renderer)
  }

  /** Asked for by the constructor above. */
  override getDefinition(): ReturnType<Line['getDefinition']> {
    return { ...super.getDefinition(), VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: FRAGMENT }
  }

  override setUniforms(...[params, info]: Uniforms): void {
    super.setUniforms(params, info)
    info.gl.uniform2f(info.gl.getUniformLocation(info.program, 'u_dimensions'), params.width, params.height)
  }
}

class Head extends createEdgeArrowHeadProgram<Position>() {
  constructor(...[gl, , renderer]: EdgeParts) {
    super(gl, null, renderer)
  }
}

/** An arrow of dashes: what it stands for is only intended. */
export const DashedArrow = createEdgeCompoundProgram<Position>([DashedLine, Head])
