// .xlsx files in and out. Opening reads a package into the workbook model; saving keeps the opened package and
// rewrites only what the model says has changed.
export { openWorkbook } from './read/workbook';
export { saveWorkbook } from './write/workbook';
export { PackageFault } from './opc/package';
export { XmlFault } from './xml/scan';
export { openBytes, UnreadableWorkbook, type UnreadableWorkbookBecause } from './open-bytes';
export { newWorkbook } from './blank';
