import sharp, { type Sharp } from 'sharp';
import { side } from './canvas.ts';
import { beginsAsSvg, externalReference } from './svg-source.ts';
import { elementLimit, heavyDrawing } from './svg-weight.ts';

/** An uploaded picture, as its file holds it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'svg';
}

/** What an uploaded picture may be. */
export const uploadLimits = {
  /** In bytes. */
  size: 2 * 1024 * 1024,
  /** The smallest side of a PNG, in pixels; an SVG has no smallest side. */
  minSide: 256,
  /** The greatest side of a picture, in pixels. */
  maxSide: 8192,
  /** How far width and height may differ: in pixels for a PNG, in 256ths of the side for an SVG. */
  squareTolerance: 1,
  /** The time given to draw it, in seconds. */
  seconds: 10,
} as const;

/** Why an uploaded picture cannot be used, as data; `locales/diagnostics.*` puts it into words. */
export interface UploadProblem {
  readonly code:
    | 'image-too-heavy'
    | 'image-type'
    | 'image-ending'
    | 'image-unreadable'
    | 'image-too-small'
    | 'image-too-large'
    | 'not-square'
    | 'image-external'
    | 'image-too-complex'
    | 'image-system-text';
  readonly severity: 'error' | 'warning';
  readonly data: Readonly<Record<string, string | number>>;
}

/** The kind of picture that the bytes are, whatever the file is called; `undefined` for any other kind. */
export function pictureType(bytes: Uint8Array): Picture['type'] | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (signature.every((byte, i) => bytes[i] === byte)) return 'png';
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return beginsAsSvg(start) ? 'svg' : undefined;
}

/** All that stands against using a picture as a badge's; an empty list where nothing does. */
export async function checkUpload(bytes: Uint8Array, name: string): Promise<UploadProblem[]> {
  const problem = (
    code: UploadProblem['code'],
    data: UploadProblem['data'],
    severity: UploadProblem['severity'] = 'error',
  ): UploadProblem => ({ code, severity, data: { found: name, ...data } });

  // What is too heavy or of another kind is not read any further.
  if (bytes.length > uploadLimits.size)
    return [problem('image-too-heavy', { bytes: bytes.length, limit: uploadLimits.size })];
  const type = pictureType(bytes);
  if (!type) return [problem('image-type', { allowed: 'PNG, SVG' })];

  const problems: UploadProblem[] = [];
  if (!name.toLowerCase().endsWith(`.${type}`))
    problems.push(problem('image-ending', { ending: `.${type}` }));
  if (type === 'svg') {
    const source = new TextDecoder().decode(bytes);
    const external = externalReference(source);
    if (external) problems.push(problem('image-external', { reference: external.slice(0, 120) }));
    const heavy = heavyDrawing(source);
    // Not measured either: that would draw it.
    if (heavy) return [...problems, problem('image-too-complex', { reason: heavy, limit: elementLimit })];
    if (/<(?:\w{1,20}:)?text[\s>]/i.test(source)) problems.push(problem('image-system-text', {}, 'warning'));
  }
  const size = await measure(bytes);
  if (!size) return problems.length > 0 ? problems : [problem('image-unreadable', {})];
  const { width, height } = size;
  const scale = type === 'svg' ? uploadLimits.minSide / Math.max(width, height) : 1;
  if (Math.abs(width - height) * scale > uploadLimits.squareTolerance)
    problems.push(problem('not-square', { width, height }));
  if (type === 'png' && Math.min(width, height) < uploadLimits.minSide)
    problems.push(problem('image-too-small', { width, height, limit: uploadLimits.minSide }));
  if (Math.max(width, height) > uploadLimits.maxSide)
    problems.push(problem('image-too-large', { width, height, limit: uploadLimits.maxSide }));
  // Only drawing it shows whether the rest of the file is sound.
  if (!problems.some(({ severity }) => severity === 'error') && !(await canBeDrawn({ bytes, type })))
    problems.push(problem('image-unreadable', {}));
  return problems;
}

/**
 * The picture as a PNG of 512 × 512 without metadata: what is published is never the file that was uploaded.
 * An SVG is drawn without reading any other file. Throws where the picture cannot be drawn.
 */
export async function normalisePicture(picture: Picture): Promise<Uint8Array> {
  const png = draw(picture).png({ palette: true, effort: 4, compressionLevel: 9 });
  return new Uint8Array(await png.toBuffer());
}

function draw({ bytes, type }: Picture): Sharp {
  if (bytes.length > uploadLimits.size || pictureType(bytes) !== type)
    throw new RangeError(
      `The uploaded picture is not a ${type.toUpperCase()} of at most ${uploadLimits.size} bytes.`,
    );
  if (type === 'svg' && /<!ENTITY/i.test(new TextDecoder().decode(bytes)))
    throw new RangeError('The uploaded SVG declares entities, which could read other files.');
  if (type === 'svg' && heavyDrawing(new TextDecoder().decode(bytes)))
    throw new RangeError('The uploaded SVG would take too long to draw.');
  return open(bytes)
    .resize(side, side, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .toColourspace('srgb');
}

async function canBeDrawn(picture: Picture): Promise<boolean> {
  try {
    // To pixels alone: writing a PNG is what takes time.
    await draw(picture).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function open(bytes: Uint8Array, limitInputPixels: number | false = uploadLimits.maxSide ** 2): Sharp {
  return sharp(bytes, { limitInputPixels, failOn: 'error' }).timeout({ seconds: uploadLimits.seconds });
}

/** Width and height in pixels (of an SVG at its own size); `undefined` where the file cannot be read. */
async function measure(bytes: Uint8Array): Promise<{ width: number; height: number } | undefined> {
  try {
    // Nothing is drawn for it, so that the size of a picture beyond the limit can be told.
    const { width, height } = await open(bytes, false).metadata();
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
