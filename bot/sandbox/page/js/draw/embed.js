/** Classic embeds. */

import { el } from "../dom.js";
import { drawLine, drawLink, drawMarkdown } from "../markdown/draw.js";
import { picture } from "./media.js";
import { timeNode } from "./time.js";

/**
 * @param {any} embed
 * @param {import("../markdown/draw.js").Surroundings} around
 */
export function drawEmbed(embed, around) {
  const title = embed.title ? drawLine(embed.title, around) : null;
  const body = el("div", { class: "embed-body" },
    author(embed.author),
    title && el("div", { class: "embed-title" }, embed.url ? drawLink(embed.url, "", title) : title),
    embed.description ? drawMarkdown(embed.description, around) : null,
    embed.fields?.length ? el("div", { class: "fields" }, embed.fields.map((/** @type {any} */ one) => field(one, around))) : null,
    embed.image ? picture(embed.image, { class: "large" }) : null,
    footer(embed, around),
  );
  const color = embed.color ? `#${embed.color.toString(16).padStart(6, "0")}` : "";
  const attributes = { class: "embed", style: color ? { "--accent-bar": color } : {} };
  return el("div", attributes, body, embed.thumbnail ? picture(embed.thumbnail, { class: "thumbnail" }) : null);
}

/** @param {any} given */
function author(given) {
  if (!given?.name) return null;
  const words = [document.createTextNode(given.name)];
  const face = given.icon_url ? picture({ url: given.icon_url }, { class: "tiny" }) : null;
  return el("div", { class: "embed-author" }, face, given.url ? drawLink(given.url, "", words) : words);
}

/** @param {any} given @param {import("../markdown/draw.js").Surroundings} around */
function field(given, around) {
  return el("div", { class: given.inline ? "field inline" : "field" },
    el("div", { class: "field-name" }, drawLine(given.name, around)), drawMarkdown(given.value, around));
}

/** @param {any} embed @param {import("../markdown/draw.js").Surroundings} around */
function footer(embed, around) {
  const at = embed.timestamp ? timeNode(Date.parse(embed.timestamp) / 1000, "s", around.locale()) : null;
  if (!embed.footer?.text && !at) return null;
  const face = embed.footer?.icon_url ? picture({ url: embed.footer.icon_url }, { class: "tiny" }) : null;
  const words = embed.footer?.text ? el("span", {}, embed.footer.text) : null;
  return el("div", { class: "embed-footer" }, face, words, words && at ? " · " : null, at);
}
