/** From the tree of a Markdown text to DOM nodes. Only here do links come to be, and only to the web. */

import { el } from "../dom.js";
import { timeNode } from "../draw/time.js";
import { parse } from "./blocks.js";
import { inline } from "./inline.js";

/**
 * What a text may refer to, and what happens when somebody clicks it.
 * @typedef {{
 *   userName: (id: string) => string | undefined,
 *   roleOf: (id: string) => any,
 *   channelName: (id: string) => string | undefined,
 *   commandName: (id: string, name: string) => string,
 *   openUser: (id: string, anchor: HTMLElement) => void,
 *   openChannel: (id: string) => void,
 *   useCommand: (name: string) => void,
 *   locale: () => string,
 * }} Surroundings
 */

/**
 * Draw a text with headings, lists and all.
 * @param {string} text
 * @param {Surroundings} around
 * @returns {HTMLElement}
 */
export function drawMarkdown(text, around) {
  return el("div", { class: "markdown" }, parse(text).map((one) => drawBlock(one, around)));
}

/**
 * Draw a line in which only marks, links and mentions count (titles, names of fields).
 * @param {string} text
 * @param {Surroundings} around
 * @returns {Node[]}
 */
export function drawLine(text, around) {
  return inline(text).map((one) => drawInline(one, around));
}

/**
 * @param {import("./blocks.js").Block} block
 * @param {Surroundings} around
 * @returns {HTMLElement}
 */
function drawBlock(block, around) {
  switch (block.kind) {
    case "paragraph":
      return el("p", {}, drawAll(block.children, around));
    case "heading":
      // The page itself has h1 and h2; a message's headings come below them, whatever their size.
      return el("div", { class: `h${block.level}`, role: "heading", "aria-level": block.level + 2 },
        drawAll(block.children, around));
    case "small":
      return el("p", { class: "small" }, drawAll(block.children, around));
    case "code":
      return el("pre", { tabindex: "0" }, el("code", { "data-language": block.language || null }, block.text));
    case "quote":
      return el("blockquote", {}, block.children.map((one) => drawBlock(one, around)));
    case "list":
      return drawList(block, around);
  }
}

/**
 * @param {import("./blocks.js").ListBlock} block
 * @param {Surroundings} around
 */
function drawList(block, around) {
  const items = block.items.map((item) => el("li", {}, item.map((one) => drawBlock(one, around))));
  return block.ordered ? el("ol", { start: block.start }, items) : el("ul", {}, items);
}

/**
 * @param {import("./inline.js").Inline[]} children
 * @param {Surroundings} around
 */
function drawAll(children, around) {
  return children.map((one) => drawInline(one, around));
}

const TAGS = /** @type {const} */ ({ strong: "strong", em: "em", underline: "u", strike: "s" });

/**
 * @param {import("./inline.js").Inline} one
 * @param {Surroundings} around
 * @returns {Node}
 */
function drawInline(one, around) {
  switch (one.kind) {
    case "text":
      return document.createTextNode(one.text);
    case "strong":
    case "em":
    case "underline":
    case "strike":
      return el(TAGS[one.kind], {}, drawAll(one.children, around));
    case "spoiler":
      return drawSpoiler(drawAll(one.children, around));
    case "code":
      return el("code", { class: "inline" }, one.text);
    case "link":
      return drawLink(one.url, one.title, drawAll(one.children, around));
    case "time":
      return timeNode(one.at, one.style, around.locale());
    case "emoji":
      return el("span", { class: "emoji", title: `:${one.name}:` }, `:${one.name}:`);
    default:
      return drawMention(one, around);
  }
}

/**
 * A link, or only its words if it does not lead to the web.
 * @param {string} url
 * @param {string} title
 * @param {Node[]} words
 */
export function drawLink(url, title, words) {
  const safe = webAddress(url);
  if (!safe) return el("span", {}, words);
  return el("a", { href: safe, title: title || url, target: "_blank", rel: "noopener noreferrer nofollow" }, words);
}

/**
 * Give an address back if it leads to the web: nothing but http and https, so no script and no data.
 * @param {string | null | undefined} url
 */
export function webAddress(url) {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
}

/** @param {Node[]} words */
function drawSpoiler(words) {
  const inside = el("span", { inert: true }, words);
  const reveal = () => {
    hidden.classList.add("revealed");
    hidden.removeAttribute("role");
    hidden.removeAttribute("tabindex");
    hidden.removeAttribute("aria-label");
    inside.inert = false;
  };
  const hidden = el(
    "span",
    {
      class: "spoiler",
      role: "button",
      tabindex: "0",
      "aria-label": "Spoiler: press to show",
      onclick: reveal,
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        reveal();
      },
    },
    inside,
  );
  return hidden;
}

/**
 * @param {any} one
 * @param {Surroundings} around
 */
function drawMention(one, around) {
  if (one.kind === "everyone") return el("span", { class: "mention" }, one.text);
  if (one.kind === "role") {
    const role = around.roleOf(one.id);
    return el("span", { class: "mention" }, `@${role?.name ?? "unknown role"}`);
  }
  if (one.kind === "user") {
    const open = (/** @type {MouseEvent} */ event) =>
      around.openUser(one.id, /** @type {HTMLElement} */ (event.currentTarget));
    return mention(`@${around.userName(one.id) ?? "unknown user"}`, open);
  }
  if (one.kind === "channel") {
    return mention(`#${around.channelName(one.id) ?? "unknown"}`, () => around.openChannel(one.id));
  }
  return mention(`/${around.commandName(one.id, one.name)}`, () => around.useCommand(one.name));
}

/** @param {string} words @param {(event: MouseEvent) => void} act */
function mention(words, act) {
  return el("button", { type: "button", class: "mention", onclick: act }, words);
}
