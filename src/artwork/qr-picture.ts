/** A QR code as a picture on its own, to print or to send. */
import sharp from 'sharp';
import { escapeXml } from './canvas.ts';
import { qrCode } from './qr-code.ts';

/** How many pixels of a PNG a module takes: sharp on paper, some 4 cm wide at 600 dots an inch. */
const modulePixels = 24;

/** The code of an address as an SVG document, dark on white, with its quiet zone; `label` is for those who hear it. */
export function qrSvg(address: string, label: string): string {
  const { size, path } = qrCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img"><title>${escapeXml(label)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
}

/** The same as a PNG of two colours, each module a square of whole pixels. */
export async function qrPng(address: string): Promise<Uint8Array> {
  const side = qrCode(address).size * modulePixels;
  const picture = sharp(Buffer.from(qrSvg(address, ''))).resize(side, side);
  const png = await picture.png({ palette: true, colours: 2, dither: 0, compressionLevel: 9 }).toBuffer();
  return new Uint8Array(png);
}
