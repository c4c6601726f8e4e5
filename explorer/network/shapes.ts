/** A WebGL program for each shape of node, so that kinds are told apart without their colours. */
import { NodeCircleProgram } from 'sigma/rendering';
import type { Shape } from './drawn.ts';

/**
 * How far a point lies outside a shape, as GLSL over `p`, in radii of the node. Nothing may reach further than the circle of radius 1: the
 * triangle that is drawn ends there.
 */
const outside: Readonly<Record<Shape, string>> = {
  circle: 'length(p) - 0.9',
  square: 'max(abs(p.x), abs(p.y)) - 0.7',
  up: 'max(-p.y - 0.5, 0.866 * abs(p.x) + 0.5 * p.y - 0.5)',
  down: 'max(p.y - 0.5, 0.866 * abs(p.x) - 0.5 * p.y - 0.5)',
  star: 'star(p)',
  ring: 'abs(length(p) - 0.75) - 0.22',
};

const shaderOf = (shape: Shape) => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;

// Folded into one of five equal slices, the star is the edge from its tip to the notch beside it.
float star(vec2 p) {
  float slice = 1.2566371;
  float angle = abs(mod(atan(p.x, p.y) + slice / 2.0, slice) - slice / 2.0);
  return dot(length(p) * vec2(sin(angle), cos(angle)) - vec2(0.0, 1.0), vec2(0.9236, 0.3834));
}

void main(void) {
  vec2 p = v_diffVector / v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = length(p) > 1.0 ? vec4(0.0) : v_color;
  #else
  float edge = u_correctionRatio * 2.0 / v_radius;
  gl_FragColor = mix(v_color, vec4(0.0), clamp((${outside[shape]} + edge / 2.0) / edge, 0.0, 1.0));
  #endif
}
`;

const programOf = (shape: Shape) =>
  class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shaderOf(shape) };
    }
  };

export const shapePrograms: Readonly<Record<Shape, ReturnType<typeof programOf>>> = {
  circle: programOf('circle'),
  square: programOf('square'),
  up: programOf('up'),
  down: programOf('down'),
  star: programOf('star'),
  ring: programOf('ring'),
};
