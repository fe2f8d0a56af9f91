import { localEnvironment } from '../start/local-environment';
import { readWorldSettings } from '../start/world-settings';

/** `npm run leads` without a setting looks into the storage of the `npm start` on this machine. */
const { LEAD_STORAGE: storage } = localEnvironment(process.env, readWorldSettings(process.env));
if (storage !== undefined) process.env['LEAD_STORAGE'] = storage;
