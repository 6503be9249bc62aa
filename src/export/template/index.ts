// The office's own template: filled from the values of a paper, and one to start from.
export { fillTemplate } from './fill';
export type { TemplateFilled } from './fill';
export { sampleTemplate } from './sample';
export type { SampleWords } from './sample';
