// Charts of a paper as dots, outside a browser: drawn by librsvg, which shapes Arabic and Chinese with the system's fonts.
import type { Draw } from '../../export/docx';

/** Loaded only when a paper holds a chart. */
export const drawPicture: Draw = async (svg, width, height) => {
  const { default: sharp } = await import('sharp');
  // The drawing is scaled before it becomes dots, so that letters are sharp.
  const drawn = sharp(new TextEncoder().encode(svg), { density: 300 }).resize(width, height, { fit: 'fill' });
  return new Uint8Array(await drawn.png().toBuffer());
};
