/** Code.js of a build with checks (`npm run build -- --checks`): all of the usual one, and the check of an installation. */
export * from '../main';
export { checkInstallation } from './check-installation';
