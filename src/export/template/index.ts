// Filling the office's own template: the only door to this folder, whose engine is loaded when it is first asked for.
export { fillTemplate } from './fill';
export type { TemplateFilled } from './fill';
