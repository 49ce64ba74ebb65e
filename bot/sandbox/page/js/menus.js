/** The menus of messages and people, with what the app adds to them. */

import { el } from "./dom.js";
import { avatar } from "./draw/people.js";
import { EPHEMERAL } from "./draw/message.js";
import { icon } from "./icons.js";
import { roleDot } from "./entities.js";
import { openMenu } from "./widgets/menu.js";
import { toast } from "./widgets/toast.js";
import { nameOf } from "./world.js";

/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("./widgets/menu.js").MenuItem} MenuItem */

const USER = 2;
const MESSAGE = 3;

/** @param {Page} page @param {any} message @param {HTMLElement} anchor @param {import("./page.js").Point} [point] */
export function openMessageMenu(page, message, anchor, point) {
  const items = [
    ...appItems(page, MESSAGE, message.id),
    { line: /** @type {const} */ (true) },
    copyItem("Copy message ID", message.id),
    copyItem("Copy message as JSON", JSON.stringify(message, null, 2)),
  ];
  if (message.flags & EPHEMERAL) {
    items.push({ words: "Dismiss message", lead: icon("close"), act: () => page.conversation.dismiss(message) });
  }
  openMenu(anchor, `Message of ${nameOf(message.author)}`, items, { point });
}

/** @param {Page} page @param {string} userId @param {HTMLElement} anchor @param {import("./page.js").Point} [point] */
export function openUserMenu(page, userId, anchor, point) {
  const { world } = page;
  const user = userId === world.app.id ? world.app : world.user(userId);
  if (!user) return;
  const items = [
    ...appItems(page, USER, userId),
    { line: /** @type {const} */ (true) },
    copyItem("Copy user ID", userId),
  ];
  if (user.bot) {
    items.unshift({ words: "Message", lead: icon("at"), act: () => void world.go({ guild: null }) });
  } else if (userId !== world.place.user) {
    items.unshift({ words: `Become ${nameOf(user)}`, lead: icon("people"), act: () => void world.go({ user: userId }) });
  }
  openMenu(anchor, nameOf(user), items, { point, head: card(page, user) });
}

/** Who somebody is. @param {Page} page @param {any} user */
function card(page, user) {
  const roles = page.world.rolesOf(user.id).map((one) => el("span", { class: "role" }, roleDot(one), one.name));
  const owner = page.world.guild(page.world.place.guild)?.owner_id === user.id;
  return el("div", { class: "person-card" }, avatar(user), el("div", {},
    el("div", { class: "person-name" }, nameOf(user)), el("div", { class: "person-handle" }, user.username),
    el("div", { class: "roles" }, owner ? el("span", { class: "role" }, icon("shield"), "Owner") : null, roles)));
}

/**
 * The app's own entries.
 * @param {Page} page
 * @param {number} type
 * @param {string} targetId
 * @returns {MenuItem[]}
 */
function appItems(page, type, targetId) {
  const found = page.world.offered.filter((one) => one.type === type);
  if (!found.length) return [{ title: "Apps" }, { words: "No app commands here", disabled: true, act: () => {} }];
  const items = found.map((one) => ({
    words: one.name_shown,
    lead: icon("bot"),
    act: () => page.actions.menu(one.name, targetId).catch((/** @type {Error} */ error) => toast(error.message, "error")),
  }));
  return [{ title: "Apps" }, ...items];
}

/** @param {string} words @param {string} text @returns {MenuItem} */
function copyItem(words, text) {
  const copy = () => navigator.clipboard.writeText(text).then(() => toast("Copied"), () => toast("Not allowed to copy", "error"));
  return { words, lead: icon("copy"), act: () => void copy() };
}
