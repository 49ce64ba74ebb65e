/**
 * Something that floats near what opened it, in the browser's top layer (popover): menus, lists, cards.
 * Escape and a click elsewhere close it; the focus goes back to where it came from.
 */

import { el } from "../dom.js";

const GAP = 4;
const EDGE = 8;

/**
 * @param {HTMLElement} anchor what it belongs to
 * @param {HTMLElement} content
 * @param {{point?: {x: number, y: number}, class?: string, wide?: boolean, onclose?: () => void,
 *   back?: HTMLElement | null}} [settings] `point`: where instead of below the anchor; `wide`: as wide as the anchor;
 *   `back`: what gets the focus afterwards instead of the anchor
 */
export function openPopup(anchor, content, settings = {}) {
  const popup = el("div", { class: `popup ${settings.class || ""}`, popover: "auto" }, content);
  const close = () => popup.isConnected && popup.hidePopover();
  const follow = () => place(popup, anchor, settings);
  popup.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
    window.removeEventListener("resize", close);
    const focused = document.activeElement;
    const lost = !focused || focused === document.body || popup.contains(focused);
    popup.remove();
    settings.onclose?.();
    if (lost) (settings.back ?? anchor).focus({ preventScroll: true });
  });
  // Everything outside an open dialog is inert, so what belongs to a dialog must be inside it.
  (anchor.closest("dialog[open]") || document.body).append(popup);
  popup.showPopover();
  follow();
  window.addEventListener("resize", close);
  return { element: popup, close, follow };
}

/**
 * @param {HTMLElement} popup
 * @param {HTMLElement} anchor
 * @param {{point?: {x: number, y: number}, wide?: boolean}} settings
 */
function place(popup, anchor, settings) {
  const from = settings.point
    ? { left: settings.point.x, right: settings.point.x, top: settings.point.y, bottom: settings.point.y, width: 0 }
    : anchor.getBoundingClientRect();
  if (settings.wide) popup.style.width = `${from.width}px`;
  const { width, height } = popup.getBoundingClientRect();
  const below = innerHeight - from.bottom - GAP - EDGE;
  const top = below >= height || below >= from.top ? from.bottom + GAP : from.top - GAP - height;
  popup.style.left = `${clamp(from.left, innerWidth - width - EDGE)}px`;
  popup.style.top = `${clamp(top, innerHeight - height - EDGE)}px`;
}

/** @param {number} value @param {number} most */
function clamp(value, most) {
  return Math.max(EDGE, Math.min(value, most));
}
