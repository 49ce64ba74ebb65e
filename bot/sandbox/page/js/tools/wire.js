/** The drawer that shows the wire: each request, its timing, whether it was legal; and what one can let go wrong. */

import { el, fill } from "../dom.js";
import { icon } from "../icons.js";
import { toast } from "../widgets/toast.js";

/** @typedef {import("../page.js").Page} Page */

const KEPT = 200;
const FAULTS = [
  { words: "Next callback: 500", fault: { kind: "error", match: "callback", status: 500 } },
  { words: "Next request: 429", fault: { kind: "rate_limit" } },
  { words: "Next callback: dropped", fault: { kind: "drop", match: "callback" } },
  { words: "Next callback: 4 s late", fault: { kind: "delay", match: "callback", seconds: 4 } },
  { words: "Ask the bot to reconnect", fault: { kind: "reconnect" } },
  { words: "Session is invalid", fault: { kind: "invalid_session" } },
  { words: "Cut the connection", fault: { kind: "abort" } },
];

export class WireDrawer {
  /** @param {Page} page @param {HTMLElement} button @param {HTMLElement} root */
  constructor(page, button, root) {
    this.page = page;
    this.button = button;
    this.root = root;
    /** @type {any[]} */
    this.entries = [];
    this.filter = el("input", { type: "search", placeholder: "Filter", "aria-label": "Filter the wire", oninput: () => this.#draw() });
    this.list = el("ol", { class: "wire-list", "aria-label": "Requests" });
    this.sum = el("p", { class: "wire-sum", role: "status" });
    fill(root, this.#head(), this.filter, this.sum, this.list, this.#faults());
    button.addEventListener("click", () => this.#toggle(root.hidden));
    root.addEventListener("keydown", (event) => event.key === "Escape" && this.#toggle(false));
    page.bus.on("wire", (entry) => this.#add(entry));
    page.bus.on("wire-reset", () => this.#load());
  }

  #head() {
    const close = el("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: () => this.#toggle(false) }, icon("close"));
    return el("header", {}, el("h2", {}, "The wire"), close);
  }

  #faults() {
    const buttons = FAULTS.map(({ words, fault }) =>
      el("button", { type: "button", class: "button secondary", onclick: () => this.#order(words, fault) }, words));
    const reset = el("button", { type: "button", class: "button danger", onclick: () => this.page.actions.reset() }, icon("reset"), "Forget all messages");
    return el("details", {}, el("summary", {}, "Let something go wrong"), el("div", { class: "faults" }, buttons, reset));
  }

  /** @param {string} words @param {object} fault */
  async #order(words, fault) {
    await this.page.actions.fault(fault);
    toast(words);
  }

  /** @param {boolean} open */
  async #toggle(open) {
    this.root.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) {
      await this.#load();
      this.filter.focus();
    } else this.button.focus();
  }

  async #load() {
    if (this.root.hidden) return;
    const { entries } = await this.page.world.api.get("/sandbox/wire");
    this.entries = entries.slice(-KEPT);
    this.#draw();
  }

  /** @param {any} entry */
  #add(entry) {
    if (this.root.hidden) return;
    this.entries = [...this.entries, entry].slice(-KEPT);
    this.#draw();
  }

  #draw() {
    const wanted = this.filter.value.toLowerCase();
    const shown = this.entries.filter((one) => `${one.method} ${one.path} ${one.status}`.toLowerCase().includes(wanted));
    const illegal = this.entries.filter((one) => !one.legal).length;
    this.sum.textContent = `${this.entries.length} requests, ${illegal ? `${illegal} against the rules` : "all legal"}`;
    fill(this.list, shown.reverse().map(row));
  }
}

/** @param {any} entry */
function row(entry) {
  const verdict = entry.legal ? el("span", { class: "legal" }, "legal") : el("span", { class: "illegal" }, "illegal");
  const facts = [el("b", {}, entry.method), el("span", { class: "wire-path" }, entry.path),
    el("span", {}, entry.status || ""), el("span", {}, `${Math.round(entry.took_ms)} ms`), verdict];
  const body = entry.body ? el("pre", {}, JSON.stringify(entry.body, null, 2).slice(0, 4000)) : null;
  const problems = entry.problems.map((/** @type {string} */ one) => el("p", { class: "illegal" }, one));
  return el("li", {}, el("details", {}, el("summary", {}, facts), problems, body || "No body."));
}
