/**
 * Builds DOM nodes. Text always becomes text nodes: nothing that somebody wrote can turn into markup.
 */

/** @typedef {Node | string | number | null | undefined | false} Child */

let numbers = 0;

/**
 * Make an id that no other element has.
 * @param {string} [word] what it begins with
 */
export function freshId(word = "id") {
  numbers += 1;
  return `${word}-${numbers}`;
}

/**
 * Build an element. Attributes: `on…` takes a listener, `true` an empty attribute; `false`, null and undefined
 * leave it out. `style` takes an object (set through the CSSOM, which the Content-Security-Policy allows).
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) give(made, name, value);
  made.append(...nodes(children));
  return made;
}

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {any} value
 */
function give(element, name, value) {
  if (value === false || value === null || value === undefined) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "style") {
    for (const [property, one] of Object.entries(value)) element.style.setProperty(property, String(one));
  } else element.setAttribute(name, value === true ? "" : String(value));
}

/**
 * Keep what can be shown.
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
function nodes(children) {
  return children
    .flat()
    .filter((one) => one !== null && one !== undefined && one !== false)
    .map((one) => (one instanceof Node ? one : String(one)));
}

/**
 * Put new children in place of the old ones.
 * @param {Element} parent
 * @param {...(Child | Child[])} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...nodes(children));
}

/**
 * Find an element that must be there.
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {any}
 */
export function find(selector, within = document) {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

const FOCUSABLE = "a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex='0']";

/**
 * List what can take the focus, in order.
 * @param {ParentNode} within
 * @returns {HTMLElement[]}
 */
export function focusable(within) {
  const found = /** @type {HTMLElement[]} */ ([...within.querySelectorAll(FOCUSABLE)]);
  return found.filter((one) => one.getClientRects().length > 0);
}
