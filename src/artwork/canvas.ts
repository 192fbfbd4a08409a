/** The side of every badge picture, in pixels of its own coordinates. */
export const side = 512;
/** One hundredth of the side: silhouettes are laid out in a box of 100 × 100. */
export const unit = side / 100;

/** A whole SVG document of the picture's size, with the name that a reader of the picture hears. */
export function document(name: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" role="img"><title>${escapeXml(name)}</title>${body}</svg>`;
}

/** Text as XML character data or attribute value, without the control characters that XML forbids. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
