/**
 * A list to choose from. The focus stays where it is (a text field, a button); the list only says through
 * `aria-activedescendant` which option is meant, as the ARIA pattern for comboboxes has it.
 *
 * @typedef {{label: import("../dom.js").Child | Node[], detail?: string, aside?: string, lead?: Node | null,
 *   group?: string, dim?: boolean, selected?: boolean, disabled?: boolean, pick: () => void}} Option
 */

import { el, fill, freshId } from "../dom.js";

export class Listbox {
  /** @param {{label: string, multi?: boolean, class?: string}} settings */
  constructor(settings) {
    this.id = freshId("list");
    this.multi = settings.multi || false;
    this.element = el("div", {
      id: this.id,
      role: "listbox",
      class: `listbox ${settings.class || ""}`,
      "aria-label": settings.label,
      "aria-multiselectable": this.multi ? "true" : null,
      // The field keeps the focus when somebody clicks into the list.
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
    });
    /** @type {Option[]} */
    this.options = [];
    /** @type {HTMLElement[]} */
    this.rows = [];
    this.active = -1;
    /** @type {HTMLElement | null} */
    this.owner = null;
  }

  /** Say which field speaks for the list. @param {HTMLElement | null} owner */
  belongTo(owner) {
    if (this.owner && this.owner !== owner) this.owner.removeAttribute("aria-activedescendant");
    this.owner = owner;
    owner?.setAttribute("aria-controls", this.id);
    this.#tellOwner();
  }

  /**
   * @param {Option[]} options
   * @param {number} [active] which one is meant at first; -1 for none
   */
  show(options, active = -1) {
    this.options = options;
    this.rows = options.map((option, at) => this.#row(option, at));
    fill(this.element, this.#grouped());
    this.setActive(Math.min(active, options.length - 1));
  }

  /** @param {number} at */
  setActive(at) {
    this.rows[this.active]?.classList.remove("active");
    this.active = at;
    const row = this.rows[at];
    row?.classList.add("active");
    row?.scrollIntoView({ block: "nearest" });
    this.#tellOwner();
  }

  /** Go up or down, around the ends and past what cannot be chosen. @param {number} step */
  move(step) {
    const count = this.options.length;
    if (!this.options.some((one) => !one.disabled)) return;
    let at = this.active < 0 && step < 0 ? count : this.active;
    do at = (at + step + count) % count;
    while (this.options[at].disabled);
    this.setActive(at);
  }

  /** Choose what is meant; says whether there was anything. */
  pickActive() {
    const option = this.options[this.active];
    if (!option || option.disabled) return false;
    option.pick();
    return true;
  }

  /**
   * Handle the keys that move in a list. Says whether this was one.
   * @param {KeyboardEvent} event
   */
  handleMove(event) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    if (!(event.key in steps) || !this.options.length) return false;
    event.preventDefault();
    this.move(steps[event.key]);
    return true;
  }

  #tellOwner() {
    const id = this.rows[this.active]?.id;
    if (id) this.owner?.setAttribute("aria-activedescendant", id);
    else this.owner?.removeAttribute("aria-activedescendant");
  }

  /** @param {Option} option @param {number} at */
  #row(option, at) {
    const words = el("span", { class: "words" }, el("span", { class: "label" }, option.label),
      option.detail ? el("span", { class: "detail" }, option.detail) : null);
    const attributes = {
      id: `${this.id}-${at}`,
      role: "option",
      class: `option ${option.dim ? "dim" : ""}`,
      "aria-selected": option.selected ? "true" : "false",
      "aria-disabled": option.disabled ? "true" : null,
      onmousemove: () => this.active !== at && !option.disabled && this.setActive(at),
      onclick: () => !option.disabled && option.pick(),
    };
    return el("div", attributes, option.lead, words, option.aside ? el("span", { class: "aside" }, option.aside) : null);
  }

  /** Rows under the titles of their groups. */
  #grouped() {
    const made = /** @type {HTMLElement[]} */ ([]);
    let title = /** @type {string | undefined} */ (undefined);
    for (const [at, option] of this.options.entries()) {
      if (option.group !== title || !made.length) {
        title = option.group;
        const heading = title ? el("div", { class: "group-title", "aria-hidden": "true" }, title) : null;
        made.push(el("div", title ? { role: "group", "aria-label": title } : { role: "presentation" }, heading));
      }
      made[made.length - 1].append(this.rows[at]);
    }
    return made;
  }
}
