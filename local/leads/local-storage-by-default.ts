import { localEnvironment } from '../start/local-environment';
import { readWorldSettings } from '../start/world-settings';

/** `npm run leads` without a setting looks into the storage of the `npm start` on this machine. */
Object.assign(process.env, localEnvironment(process.env, readWorldSettings(process.env)));
