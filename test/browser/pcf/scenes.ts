import { contactScenes } from './scenes-contact';
import { followUpScenes } from './scenes-follow-up';
import { leadSourceScenes } from './scenes-lead-source';

/** Every state of every control that must be fit to be seen. */
export const scenes = [...leadSourceScenes, ...contactScenes, ...followUpScenes];

export const controlNames = [...new Set(scenes.map(({ control }) => control))];
