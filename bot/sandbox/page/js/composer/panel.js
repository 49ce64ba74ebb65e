/** What opens above the message box: a list of commands or values, with a title and a note. */

import { el, fill } from "../dom.js";
import { Listbox } from "../widgets/listbox.js";

export class Panel {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.title = el("div", { class: "panel-title" });
    this.note = el("div", { class: "panel-note", role: "status" });
    this.list = new Listbox({ label: "Suggestions" });
    root.append(this.title, this.list.element, this.note);
    root.addEventListener("mousedown", (event) => event.preventDefault());
    this.hide();
  }

  get open() {
    return !this.root.hidden;
  }

  /**
   * @param {HTMLElement} owner the field it belongs to
   * @param {{title?: import("../dom.js").Child[], options: import("../widgets/listbox.js").Option[], active?: number,
   *   note?: string}} content
   */
  show(owner, content) {
    fill(this.title, content.title || []);
    this.title.hidden = !content.title;
    this.note.textContent = content.note || "";
    this.note.hidden = !content.note;
    this.root.hidden = !content.options.length && !content.note && !content.title;
    this.list.element.hidden = !content.options.length;
    this.list.belongTo(owner);
    this.list.show(content.options, content.active ?? -1);
    this.#expanded(owner, content.options.length > 0);
  }

  hide() {
    this.root.hidden = true;
    this.list.show([]);
    if (this.list.owner) this.#expanded(this.list.owner, false);
    this.list.belongTo(null);
  }

  /** @param {HTMLElement} owner @param {boolean} expanded */
  #expanded(owner, expanded) {
    if (owner.getAttribute("role") === "combobox") owner.setAttribute("aria-expanded", String(expanded));
  }
}
