import { type Controller, createController } from '@remote-ui/react/host';
import { drawings } from './drawings.ts';
import { unknownComponent } from './Unknown.tsx';

const known = createController(drawings);

/** Finds the drawing of every component that an extension renders. */
export const controller: Controller = {
  renderer: known.renderer,
  get: (type) => (Object.hasOwn(drawings, type) ? known.get(type) : unknownComponent(String(type))),
};
