import { contactScenes } from './scenes-contact';
import { leadSourceScenes } from './scenes-lead-source';

/** Every state of every control that must be fit to be seen. */
export const scenes = [...leadSourceScenes, ...contactScenes];

export const controlNames = [...new Set(scenes.map(({ control }) => control))];
