/** Modals: a form that the bot opens. The browser's own dialog keeps the focus inside and everything else inert. */

import { el, freshId } from "../dom.js";
import { icon } from "../icons.js";
import { drawMarkdown } from "../markdown/draw.js";
import { nameOf } from "../world.js";
import { isRequired, makeField } from "./fields.js";

/** @typedef {import("../page.js").Page} Page */
/** @typedef {{field: import("./fields.js").Field, error: HTMLElement}} Entry */

const ACTION_ROW = 1;
const TEXT_DISPLAY = 10;
const LABEL = 18;
const CHECKBOX = 23;

/**
 * @param {Page} page
 * @param {any} modal title, custom_id, components
 */
export function openModal(page, modal) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const entries = /** @type {Entry[]} */ ([]);
  const titleId = freshId("modal");
  const general = el("div", { class: "form-error", role: "alert" });
  const rows = modal.components.map((/** @type {any} */ one) => row(page, one, entries));
  const form = el("form", { method: "dialog", novalidate: true }, el("div", { class: "modal-body" }, rows), general,
    el("footer", {}, el("button", { type: "button", class: "button plain", onclick: () => dialog.close() }, "Cancel"),
      el("button", { type: "submit", class: "button primary" }, "Submit")));
  const dialog = el("dialog", { class: "modal", "aria-labelledby": titleId },
    el("header", {}, el("h2", { id: titleId }, modal.title),
      el("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: () => dialog.close() }, icon("close"))),
    el("p", { class: "modal-note" }, `This form goes to ${nameOf(page.world.app)}. Never send a password.`), form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(page, modal, entries, general, dialog);
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    giveBack(before);
  });
  document.body.append(dialog);
  dialog.showModal();
  entries[0]?.field.focus();
}

/**
 * @param {Page} page
 * @param {any} modal
 * @param {Entry[]} entries
 * @param {HTMLElement} general
 * @param {HTMLDialogElement} dialog
 */
async function submit(page, modal, entries, general, dialog) {
  general.textContent = "";
  const wrong = entries.filter((entry) => {
    entry.error.textContent = entry.field.problem();
    return entry.error.textContent;
  });
  if (wrong.length) return wrong[0].field.focus();
  const fields = /** @type {Record<string, any>} */ ({});
  for (const { field } of entries) {
    const value = await field.value();
    if (value !== undefined) fields[field.customId] = value;
  }
  try {
    await page.actions.submit(modal.custom_id, fields);
    dialog.close();
  } catch (error) {
    general.textContent = /** @type {Error} */ (error).message;
  }
}

/**
 * @param {Page} page
 * @param {any} one
 * @param {Entry[]} entries
 * @returns {HTMLElement}
 */
function row(page, one, entries) {
  if (one.type === TEXT_DISPLAY) return drawMarkdown(one.content, page.around);
  if (one.type === ACTION_ROW) {
    return el("div", {}, one.components.map((/** @type {any} */ each) => labeled(page, each, each.label || "", "", entries)));
  }
  const inner = one.type === LABEL ? one.component : one;
  return labeled(page, inner, one.label || inner.label || inner.custom_id || "", one.description || "", entries);
}

/**
 * @param {Page} page
 * @param {any} component
 * @param {string} label
 * @param {string} description
 * @param {Entry[]} entries
 */
function labeled(page, component, label, description, entries) {
  const describedBy = freshId("about");
  const field = makeField(component, { label, describedBy, page });
  if (!field) return el("p", { class: "unknown" }, `Field of unknown type ${component.type}`);
  const error = el("span", { class: "field-error", role: "alert" });
  entries.push({ field, error });
  const star = isRequired(component) ? el("span", { class: "star", title: "Required", "aria-hidden": "true" }, "*") : null;
  // A checkbox carries its label itself.
  const title = component.type === CHECKBOX ? null : el("div", { class: "field-label", onclick: field.focus }, label, star);
  return el("div", { class: "field-row" }, title,
    el("div", { id: describedBy, class: "field-about" }, description, error), field.element);
}

/** The focus goes back to the button that opened the modal, even if its message was drawn anew since.
 *  @param {HTMLElement | null} before */
function giveBack(before) {
  const key = before?.dataset.component;
  if (before?.isConnected && before !== document.body) before.focus();
  else if (key) /** @type {HTMLElement | null} */ (document.querySelector(`[data-component="${CSS.escape(key)}"]`))?.focus();
  else /** @type {HTMLElement | null} */ (document.querySelector("#composer-input:not([hidden])"))?.focus();
}
