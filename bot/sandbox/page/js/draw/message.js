/** One message: who, when, in answer to what, and all that is in it. */

import { el } from "../dom.js";
import { icon } from "../icons.js";
import { drawLine, drawMarkdown } from "../markdown/draw.js";
import { nameOf } from "../world.js";
import { drawComponents } from "./components.js";
import { drawEmbed } from "./embed.js";
import { attached } from "./media.js";
import { avatar, botTag, nameColor } from "./people.js";
import { sentAt } from "./time.js";

/** @typedef {import("../page.js").Page} Page */

export const EPHEMERAL = 64;
const LOADING = 128;
const V2 = 32_768;
const SUPPRESS_EMBEDS = 4;
const MENU = / \(menu\)$/;

/**
 * @param {any} message
 * @param {Page} page
 * @param {boolean} grouped whether it follows another one of the same author and needs no head
 */
export function drawMessage(message, page, grouped) {
  const ephemeral = Boolean(message.flags & EPHEMERAL);
  const nameId = `name-${message.id}`;
  const classes = ["message", grouped && "grouped", ephemeral && "ephemeral", pings(message, page) && "pinged"];
  const drawn = el(
    "article",
    { id: `m-${message.id}`, class: classes.filter(Boolean).join(" "), "data-id": message.id, tabindex: "-1",
      "aria-labelledby": nameId },
    origin(message, page),
    grouped ? el("span", { class: "gutter" }, sentAt(message.timestamp, page.world.place.locale)) : face(message, page),
    el("div", { class: "column" },
      grouped ? el("span", { id: nameId, class: "unseen" }, nameOf(message.author)) : head(message, page, nameId),
      el("div", { class: "content" }, content(message, page)),
      edited(message, page), failure(message, page), ephemeral ? onlyYou(message, page) : null),
    moreButton(message, page),
  );
  return drawn;
}

/** @param {any} message @param {Page} page */
function face(message, page) {
  const open = (/** @type {MouseEvent} */ event) =>
    page.openUser(message.author.id, /** @type {HTMLElement} */ (event.currentTarget));
  return el("button", { type: "button", class: "face", tabindex: "-1", "aria-hidden": "true", onclick: open },
    avatar(message.author));
}

/** @param {any} message @param {Page} page @param {string} nameId */
function head(message, page, nameId) {
  const open = (/** @type {MouseEvent} */ event) =>
    page.openUser(message.author.id, /** @type {HTMLElement} */ (event.currentTarget));
  const attributes = { type: "button", id: nameId, class: "name", "aria-haspopup": "menu", onclick: open,
    "data-component": "author", "data-user": message.author.id, style: nameColor(page.world, message.author.id) };
  return el("div", { class: "head" }, el("button", attributes, nameOf(message.author)), botTag(message.author),
    sentAt(message.timestamp, page.world.place.locale));
}

/** The line above an answer: who used what, or the message it is about. @param {any} message @param {Page} page */
function origin(message, page) {
  const about = message.interaction_metadata;
  if (!about) return null;
  const pressed = about.interacted_message_id || about.triggering_interaction_metadata?.interacted_message_id;
  if (pressed) return reference(pressed, about.user, page);
  const label = (page.conversation.labels.get(about.id) || message.interaction?.name || "").replace(MENU, "");
  return el("div", { class: "origin" }, icon("reply"), avatar(about.user, "tiny"), el("b", {}, nameOf(about.user)),
    " used ", label ? el("span", { class: "used" }, label) : "a command");
}

/** @param {string} messageId @param {any} user @param {Page} page */
function reference(messageId, user, page) {
  const other = page.conversation.message(messageId);
  const words = other ? textOf(other).slice(0, 160) : "a message that is gone";
  const jump = () => page.jumpTo(messageId);
  return el("div", { class: "origin" }, icon("reply"), avatar(user, "tiny"), el("b", {}, nameOf(user)), " on ",
    el("button", { type: "button", class: "quoted", disabled: !other, onclick: jump }, words || "a message"));
}

/** @param {any} message @param {Page} page */
function content(message, page) {
  if (message.flags & LOADING) {
    return [el("div", { class: "thinking" }, dots(), `${nameOf(message.author)} is thinking…`)];
  }
  const used = new Set(message.embeds.flatMap((/** @type {any} */ one) =>
    [one.image?.url, one.thumbnail?.url, one.footer?.icon_url, one.author?.icon_url]));
  const loose = message.flags & V2 ? [] : message.attachments.filter((/** @type {any} */ one) => !used.has(one.url));
  const embeds = message.flags & SUPPRESS_EMBEDS ? [] : message.embeds;
  return [
    message.content ? drawMarkdown(message.content, page.around) : null,
    ...loose.map(attached),
    ...embeds.map((/** @type {any} */ one) => drawEmbed(one, page.around)),
    ...drawComponents(message.components || [], message, page),
  ];
}

/** Three dots that move, as while somebody writes. */
export function dots() {
  return el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
}

/** @param {any} message @param {Page} page */
function edited(message, page) {
  if (!message.edited_timestamp) return null;
  const when = sentAt(message.edited_timestamp, page.world.place.locale);
  return el("div", { class: "edited", title: when.title }, "(edited)");
}

/** @param {any} message @param {Page} page */
function failure(message, page) {
  const words = page.presses.failed.get(message.id);
  return words ? el("div", { class: "failure", role: "alert" }, icon("warning"), words) : null;
}

/** @param {any} message @param {Page} page */
function onlyYou(message, page) {
  const dismiss = () => page.conversation.dismiss(message);
  return el("div", { class: "only-you" }, icon("eye"), "Only you can see this · ",
    el("button", { type: "button", class: "link", "data-component": "dismiss", onclick: dismiss }, "Dismiss message"));
}

/** @param {any} message @param {Page} page */
function moreButton(message, page) {
  const open = (/** @type {MouseEvent} */ event) =>
    page.openMessage(message, /** @type {HTMLElement} */ (event.currentTarget));
  return el("button", { type: "button", class: "more", "aria-label": "More: what apps can do with this message",
    title: "More", "aria-haspopup": "menu", "data-component": "more", onclick: open }, icon("more"));
}

/** @param {any} message @param {Page} page */
function pings(message, page) {
  const mine = page.world.place.user;
  return message.mention_everyone || (message.mentions || []).some((/** @type {any} */ one) => one.id === mine);
}

/**
 * What one can read in a message, without marks, on one line.
 * @param {any} message
 */
export function textOf(message) {
  const texts = [message.content, ...message.embeds.flatMap((/** @type {any} */ one) => [one.title, one.description]),
    ...componentTexts(message.components || [])];
  return plain(texts.filter(Boolean).join(" "));
}

/** @param {any[]} components @returns {string[]} */
function componentTexts(components) {
  return components.flatMap((one) => [one.type === 10 ? one.content : "", ...componentTexts(one.components || [])]);
}

/** @param {string} text */
function plain(text) {
  const nothing = () => undefined;
  const around = { userName: nothing, roleOf: nothing, channelName: nothing, commandName: (/** @type {string} */ _, /** @type {string} */ name) => name,
    openUser: nothing, openChannel: nothing, useCommand: nothing, locale: () => "en-US" };
  const drawn = el("span", {}, drawLine(text.replace(/(^|\n)(#{1,3}|-#|>|[-*]) /g, "$1"), around));
  return (drawn.textContent || "").replace(/\s+/g, " ").trim();
}
