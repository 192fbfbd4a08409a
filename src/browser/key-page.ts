/** The page `/key/`: makes a key pair here, and helps to put each half where it belongs. Nothing leaves the page. */
import { didWebOf } from '../openbadges/did.ts';
import { issuerLines } from '../openbadges/issuer-lines.ts';
import { generateKey } from '../openbadges/key.ts';
import { normalSite } from '../openbadges/site-address.ts';
import { required } from './element.ts';

const page = required('#key', HTMLElement);
const words = page.dataset;
const make = required('#make-key', HTMLButtonElement);
/** Not asked of a structure that has a key: the next one answers from the same address. */
const address = document.querySelector<HTMLInputElement>('#address');
const said = required('#said', HTMLElement);
const halves = required('#halves', HTMLElement);
const secret = required('#secret', HTMLInputElement);
/** The lines of `issuer.md` for a first key, the public half alone for the next. */
const publicHalf = address ? required('#lines', HTMLTextAreaElement) : required('#public', HTMLInputElement);
/** The halves that are not copied yet; none before there is a key. */
const toCopy = new Set<string>();

required('#make', HTMLElement).hidden = false;
// Most often the page stands on the very site that the key is for.
if (address) address.value ||= siteIn(new URL(words['base'] ?? '/', location.href).href) ?? '';
make.addEventListener('click', makeKey);
for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]'))
  button.addEventListener('click', () => copy(button, button.dataset['copy'] ?? ''));
for (const button of document.querySelectorAll<HTMLElement>('button[data-show]'))
  button.addEventListener('click', () => showOrHide(button));
addEventListener('beforeunload', (event) => {
  if (toCopy.size > 0) event.preventDefault();
});
// A page that is shown again, from a browser's own memory, shows no secret.
addEventListener('pagehide', () => {
  secret.value = '';
  publicHalf.value = '';
  halves.hidden = true;
});

async function makeKey(): Promise<void> {
  const site = address ? siteAsked(address) : undefined;
  if (address && site === undefined) return address.focus();
  try {
    const { publicKeyMultibase: publicKey, secretKeyMultibase } = await generateKey();
    secret.value = secretKeyMultibase;
    publicHalf.value =
      site === undefined ? publicKey : issuerLines({ site, did: didWebOf(site), publicKey, since: today() });
  } catch {
    said.textContent = words['failed'] ?? '';
    return;
  }
  if (address && site) address.value = site;
  halves.hidden = false;
  for (const half of [secret, publicHalf]) toCopy.add(half.id);
  make.textContent = words['again'] ?? '';
  make.classList.add('is-quiet');
  said.textContent = words['made'] ?? '';
  halves.scrollIntoView({ block: 'nearest' });
}

/** The address that was typed; where no key can answer for it, the page says so. */
function siteAsked(field: HTMLInputElement): string | undefined {
  const site = siteIn(field.value);
  field.setAttribute('aria-invalid', String(site === undefined));
  required('#wrong-address', HTMLElement).textContent =
    site === undefined ? (words['wrongAddress'] ?? '') : '';
  return site;
}

async function copy(button: HTMLElement, id: string): Promise<void> {
  const field = id === publicHalf.id ? publicHalf : required(`#${id}`, HTMLInputElement);
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = words['copied'] ?? '';
    said.textContent = words['copied'] ?? '';
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  } catch {
    // Refused, or a browser that has no clipboard for pages: the person copies what is selected.
    if (field instanceof HTMLInputElement) field.type = 'text';
    field.focus();
    field.select();
    said.textContent = words['selected'] ?? '';
  }
  toCopy.delete(id);
}

function showOrHide(button: HTMLElement): void {
  const isHidden = secret.type === 'password';
  const label = button.textContent;
  secret.type = isHidden ? 'text' : 'password';
  button.textContent = button.dataset['hide'] ?? '';
  button.dataset['hide'] = label;
}

/** The address as `issuer.md` writes it; `undefined` where no key can answer for it. */
function siteIn(text: string): string | undefined {
  try {
    return normalSite(text.trim());
  } catch {
    return undefined;
  }
}

/** Today where the structure is, `YYYY-MM-DD`. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: words['timeZone'], dateStyle: 'short' }).format(
    new Date(),
  );
}
