// Pictures of charts as PNG, drawn by the page: a worker cannot read SVG.

/** @returns a PNG of so many pixels; throws where the browser cannot read the SVG or has no room for the picture. */
export async function drawPicture(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!drawn) throw new Error(`A picture of ${String(width)} by ${String(height)} pixels could not be drawn.`);
  return new Uint8Array(await drawn.arrayBuffer());
}
