/** The message column: keeps what is shown in step with what there is, and the reader where they are. */

import { el, fill, find } from "./dom.js";
import { dots, drawMessage, textOf } from "./draw/message.js";
import { avatar } from "./draw/people.js";
import { icon } from "./icons.js";
import { welcome } from "./welcome.js";
import { nameOf } from "./world.js";

/** @typedef {import("./page.js").Page} Page */

const NEAR = 120;
const GROUPED_MS = 7 * 60_000;
const ANNOUNCED = 240;
const COMMAND = 2;
const MODAL = 5;

export class Log {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.scroller = find("#log");
    this.list = find("#messages");
    this.under = find("#under-way");
    this.newer = find("#newer");
    this.newer.addEventListener("click", () => this.toEnd());
    this.scroller.addEventListener("scroll", () => this.#atEnd() && (this.newer.hidden = true));
    this.list.addEventListener("contextmenu", (/** @type {MouseEvent} */ event) => this.#menu(event));
    this.list.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#key(event));
    page.bus.on("messages", (change) => this.#change(change));
    page.bus.on("interaction", () => this.#drawUnderWay());
    page.bus.on("commands", () => this.#hint());
    page.jumpTo = (id) => this.#jump(id);
    // What grows later (pictures, an opened keyboard) must not push the newest message out of sight.
    new ResizeObserver(() => this.stuck && this.toEnd()).observe(this.list);
    new ResizeObserver(() => this.stuck && this.toEnd()).observe(this.scroller);
    this.scroller.addEventListener("scroll", () => (this.stuck = this.#atEnd()));
    this.stuck = true;
  }

  get channel() {
    return this.page.world.place.channel;
  }

  /** @param {{channel: string | null, kind: string, id?: string, same?: boolean}} change */
  #change(change) {
    if (change.channel !== this.channel) return;
    const follow = this.#atEnd();
    if (change.kind === "load") this.#drawAll();
    else if (change.kind === "put") this.#put(/** @type {string} */ (change.id), !change.same);
    else this.#remove(/** @type {string} */ (change.id));
    this.#hint();
    this.#drawUnderWay();
    if (follow || change.kind === "load") this.toEnd();
    else if (change.kind === "put" && !change.same) this.newer.hidden = false;
    this.#rove();
  }

  #drawAll() {
    const messages = this.page.conversation.messages(this.channel);
    fill(this.list, messages.map((one, at) => drawMessage(one, this.page, follows(one, messages[at - 1]))));
    this.newer.hidden = true;
  }

  /** @param {string} id @param {boolean} news */
  #put(id, news) {
    const messages = this.page.conversation.messages(this.channel);
    const at = messages.findIndex((one) => one.id === id);
    if (at < 0) return;
    const drawn = drawMessage(messages[at], this.page, follows(messages[at], messages[at - 1]));
    const old = this.#row(id);
    if (old) replaceKeepingFocus(old, drawn);
    else this.list.insertBefore(drawn, this.#row(messages[at + 1]?.id));
    if (news && !(messages[at].flags & 128)) this.#announce(messages[at]);
  }

  /** @param {string} id */
  #remove(id) {
    const row = this.#row(id);
    if (!row) return;
    if (row.contains(document.activeElement)) find("#composer-input", document)?.focus?.();
    const next = row.nextElementSibling;
    row.remove();
    // The one below may now need the head that it shared with the one that is gone.
    const below = /** @type {HTMLElement | null} */ (next)?.dataset.id;
    if (below) this.#put(below, false);
  }

  /** @param {string | undefined} id @returns {HTMLElement | null} */
  #row(id) {
    return id ? document.getElementById(`m-${id}`) : null;
  }

  /** What was sent and has no answer yet, or never got one. */
  #drawUnderWay() {
    const doing = this.page.conversation.doingIn(this.channel);
    const shown = doing.filter((one) => one.type === COMMAND || one.type === MODAL);
    fill(this.under, shown.map((one) => this.#doing(one)));
    if (this.stuck) this.toEnd();
  }

  /** @param {import("./conversation.js").Doing} one */
  #doing(one) {
    const { world, conversation } = this.page;
    const user = world.me;
    const failed = one.state === "failed";
    const words = failed
      ? [icon("warning"), `${one.error}. `, el("button", { type: "button", class: "link", onclick: () => conversation.forgetDoing(one.id) }, "Dismiss")]
      : [dots(), "Sending…"];
    return el("div", { class: `doing ${failed ? "failed" : ""}`, role: failed ? "alert" : "status" },
      el("div", { class: "origin" }, icon("reply"), avatar(user, "tiny"), el("b", {}, nameOf(user)), " used ",
        el("span", { class: "used" }, one.label.replace(/ \(menu\)$/, ""))),
      el("div", { class: "doing-state" }, avatar(world.app), el("span", { class: "doing-words" }, words)));
  }

  /** An empty channel says what one can do in it. */
  #hint() {
    const empty = find("#welcome");
    const isEmpty = !this.list.children.length;
    empty.hidden = !isEmpty;
    if (isEmpty) welcome(empty, this.page);
  }

  /** Tell a screen reader of a message, in short. @param {any} message */
  #announce(message) {
    const heard = find("#announcer");
    heard.textContent = `${nameOf(message.author)}: ${textOf(message).slice(0, ANNOUNCED)}`;
  }

  #atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.newer.hidden = true;
  }

  /** One message can be reached by Tab; the arrow keys go on from there. */
  #rove() {
    const rows = [...this.list.children];
    if (rows.some((one) => one.getAttribute("tabindex") === "0")) return;
    rows[rows.length - 1]?.setAttribute("tabindex", "0");
  }

  /** @param {HTMLElement | null} row */
  #focus(row) {
    if (!row) return;
    for (const one of this.list.children) one.setAttribute("tabindex", "-1");
    row.setAttribute("tabindex", "0");
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} id */
  #jump(id) {
    const row = this.#row(id);
    this.#focus(row);
    row?.scrollIntoView({ block: "center" });
    row?.classList.add("found");
    setTimeout(() => row?.classList.remove("found"), 1500);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const row = /** @type {HTMLElement} */ (event.target).closest("article");
    if (!row) return;
    if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      this.#openFor(/** @type {HTMLElement} */ (event.target), row);
    } else if (event.target === row) {
      const goals = /** @type {Record<string, Element | null>} */ ({
        ArrowUp: row.previousElementSibling,
        ArrowDown: row.nextElementSibling,
        Home: this.list.firstElementChild,
        End: this.list.lastElementChild,
      });
      if (!(event.key in goals)) return;
      event.preventDefault();
      this.#focus(/** @type {HTMLElement | null} */ (goals[event.key]));
    }
  }

  /** @param {MouseEvent} event */
  #menu(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const row = target.closest("article");
    const selected = String(getSelection()).trim();
    if (!row || target.closest("a, img, input, textarea") || selected) return;
    event.preventDefault();
    // The keyboard's own context menu event has no place; its key was handled above.
    if (event.button === 2) this.#openFor(target, row, { x: event.clientX, y: event.clientY });
  }

  /** @param {HTMLElement} target @param {HTMLElement} row @param {import("./page.js").Point} [point] */
  #openFor(target, row, point) {
    const message = this.page.conversation.message(/** @type {string} */ (row.dataset.id));
    const person = /** @type {HTMLElement | null} */ (target.closest(".name, .face"));
    if (!message) return;
    if (person) this.page.openUser(message.author.id, person, point);
    else this.page.openMessage(message, point ? row : target, point);
  }
}

/**
 * Whether a message goes on where the one before left off, so that it needs no head.
 * @param {any} one
 * @param {any} before
 */
function follows(one, before) {
  if (!before || one.interaction_metadata || before.author.id !== one.author.id) return false;
  return Date.parse(one.timestamp) - Date.parse(before.timestamp) < GROUPED_MS;
}

/**
 * An edit draws a message anew; who was on a button in it stays on that button.
 * @param {HTMLElement} old
 * @param {HTMLElement} drawn
 */
function replaceKeepingFocus(old, drawn) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const key = old.contains(focused) ? focused?.dataset.component : undefined;
  const self = focused === old;
  drawn.setAttribute("tabindex", old.getAttribute("tabindex") || "-1");
  old.replaceWith(drawn);
  if (self) drawn.focus({ preventScroll: true });
  if (key === undefined) return;
  const same = /** @type {HTMLElement | undefined} */ (
    [...drawn.querySelectorAll("[data-component]")].find((one) => /** @type {HTMLElement} */ (one).dataset.component === key)
  );
  (same || drawn).focus({ preventScroll: true });
}
