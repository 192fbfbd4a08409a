/** The page `/share/<volunteer>/`: hands a link to what the device shares with, or copies it. */

const part = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
const said = part('#said');
const send = part('#send');
const byHand = part<HTMLInputElement>('#by-hand');
const words = part('#share').dataset;
/** The button whose link was copied last, and what it says otherwise. */
let last: { readonly button: HTMLElement; readonly label: string | null } | undefined;

if (typeof navigator.share === 'function') {
  send.hidden = false;
  const { title = '', text = '', url = '' } = send.dataset;
  // Whoever closes the sheet of the device has nothing to be told.
  send.addEventListener('click', () => navigator.share({ title, text, url }).catch(() => {}));
}
part('#by-press').hidden = true;
for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => copy(button, button.dataset['copy'] ?? ''));
}

async function copy(button: HTMLElement, link: string): Promise<void> {
  if (last) last.button.textContent = last.label;
  last = { button, label: button.textContent };
  byHand.hidden = true;
  try {
    await navigator.clipboard.writeText(link);
    button.textContent = words['copied'] ?? '';
    said.textContent = words['copiedWhole'] ?? '';
  } catch {
    // Refused, or a browser that has no clipboard for pages: the person copies what is selected.
    button.after(byHand);
    byHand.value = link;
    byHand.hidden = false;
    byHand.focus();
    byHand.select();
    said.textContent = words['selected'] ?? '';
  }
}
