/**
 * A select menu as messages and modals have it: one or several values, with a filter where there are many.
 *
 * @typedef {{value: string, label: string, detail?: string, lead?: Node | null, color?: string}} Choice
 * @typedef {{label: string, placeholder: string, choices: () => Choice[], values: string[], min: number, max: number,
 *   disabled?: boolean, describedBy?: string, required?: boolean, search?: boolean,
 *   changed: (values: string[]) => void}} SelectSettings
 */

import { el, fill } from "../dom.js";
import { icon } from "../icons.js";
import { Listbox } from "./listbox.js";
import { openPopup } from "./popup.js";

const SEARCH_FROM = 11;

export class Select {
  /** @param {SelectSettings} settings */
  constructor(settings) {
    this.settings = settings;
    this.values = [...settings.values];
    this.shown = el("span", { class: "shown" });
    this.button = el(
      "button",
      {
        type: "button",
        class: "select",
        "aria-haspopup": "listbox",
        "aria-expanded": "false",
        "aria-describedby": settings.describedBy,
        disabled: settings.disabled,
        onclick: () => this.open(),
        onkeydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          this.open();
        },
      },
      this.shown,
      icon("down"),
    );
    this.element = this.button;
    this.#write();
  }

  open() {
    const { settings } = this;
    const before = this.values.join("\n");
    const multi = settings.max > 1;
    this.list = new Listbox({ label: settings.label, multi });
    const many = settings.search || settings.choices().length >= SEARCH_FROM;
    const field = many ? this.#filter() : null;
    const owner = field || this.list.element;
    if (!field) this.list.element.tabIndex = 0;
    const note = multi ? el("div", { class: "popup-note" }, this.#rule()) : null;
    const content = el("div", { class: "select-popup" }, field, this.list.element, note);
    content.addEventListener("keydown", (event) => this.#steer(event));
    const onclose = () => {
      this.button.setAttribute("aria-expanded", "false");
      if (before !== this.values.join("\n")) settings.changed([...this.values]);
    };
    this.popup = openPopup(this.button, content, { wide: true, class: "for-select", onclose });
    this.button.setAttribute("aria-expanded", "true");
    this.#offer("");
    this.list.belongTo(owner);
    this.popup.follow();
    owner.focus();
  }

  #rule() {
    const { min, max } = this.settings;
    return min === max ? `Choose ${max}` : min > 0 ? `Choose ${min} to ${max}` : `Choose up to ${max}`;
  }

  #filter() {
    return el("input", {
      type: "text",
      class: "filter",
      role: "combobox",
      "aria-expanded": "true",
      "aria-autocomplete": "list",
      "aria-label": `Filter: ${this.settings.label}`,
      placeholder: "Filter",
      autocomplete: "off",
      oninput: (/** @type {Event} */ event) => this.#offer(/** @type {HTMLInputElement} */ (event.target).value),
    });
  }

  /** @param {string} typed */
  #offer(typed) {
    const wanted = typed.trim().toLowerCase();
    const found = this.settings.choices().filter((one) => one.label.toLowerCase().includes(wanted));
    const options = found.map((one) => ({
      label: one.label,
      detail: one.detail,
      lead: one.lead,
      selected: this.values.includes(one.value),
      pick: () => this.#toggle(one.value, typed),
    }));
    const chosen = options.findIndex((one) => one.selected);
    this.list?.show(options, Math.max(chosen, options.length ? 0 : -1));
    if (!options.length) fill(/** @type {Listbox} */ (this.list).element, el("div", { class: "popup-note" }, "Nothing fits"));
  }

  /** @param {string} value @param {string} typed */
  #toggle(value, typed) {
    const { max, min } = this.settings;
    const has = this.values.includes(value);
    if (max === 1) {
      // Only a menu that may stay empty lets go of its one value.
      this.values = has && min === 0 ? [] : [value];
      this.#write();
      this.popup?.close();
      return;
    }
    if (has) this.values = this.values.filter((one) => one !== value);
    else if (this.values.length < max) this.values = [...this.values, value];
    const at = this.list?.active ?? -1;
    this.#write();
    this.#offer(typed);
    this.list?.setActive(at);
  }

  /** @param {KeyboardEvent} event */
  #steer(event) {
    if (this.list?.handleMove(event)) return;
    const inFilter = event.target instanceof HTMLInputElement;
    if (event.key === "Enter" || (event.key === " " && !inFilter)) {
      event.preventDefault();
      this.list?.pickActive();
    } else if (event.key === "Tab") {
      event.preventDefault();
      this.popup?.close();
    }
  }

  /** Show what is chosen. */
  #write() {
    const { label, placeholder, choices } = this.settings;
    const known = choices();
    const words = this.values.map((value) => known.find((one) => one.value === value)?.label ?? value);
    fill(this.shown, words.length ? words.join(", ") : placeholder);
    this.shown.classList.toggle("empty", !words.length);
    this.button.setAttribute("aria-label", `${label}: ${words.join(", ") || "nothing chosen"}`);
  }
}
