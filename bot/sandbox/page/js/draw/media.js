/** Pictures and files. Uploads come from the sandbox itself, pictures of the web from where they are. */

import { el } from "../dom.js";
import { icon } from "../icons.js";
import { webAddress } from "../markdown/draw.js";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const PICTURE = /\.(png|jpe?g|gif|webp)$/i;
const STEP = 1024;

/**
 * The address of an upload or of something on the web; null for anything else. Uploads are addressed by path:
 * the page may have been opened under another name of this machine than the bot was given.
 * @param {string | null | undefined} url
 */
export function mediaAddress(url) {
  const safe = webAddress(url);
  if (!safe) return null;
  const parsed = new URL(safe);
  return LOOPBACK.has(parsed.hostname) && parsed.pathname.startsWith("/cdn/") ? parsed.pathname : safe;
}

/** @param {string} address */
function isPicture(address) {
  return PICTURE.test(new URL(address, location.href).pathname);
}

/**
 * @param {{url: string, width?: number, height?: number}} media
 * @param {{description?: string | null, spoiler?: boolean, class?: string}} [settings]
 */
export function picture(media, settings = {}) {
  const address = mediaAddress(media.url);
  const words = settings.description || "";
  if (!address) return missing(words || "A picture without a usable address");
  const shown = el("img", {
    src: address,
    alt: words,
    title: words || null,
    width: media.width,
    height: media.height,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    onerror: () => frame.replaceWith(missing(words || "This picture cannot be loaded", address)),
  });
  const frame = el("a", { class: `picture ${settings.class || ""}`, href: address, target: "_blank",
    rel: "noopener noreferrer", "aria-label": words ? null : "Picture: open" }, shown);
  return settings.spoiler ? covered(frame) : frame;
}

/** @param {string} words @param {string} [address] */
function missing(words, address) {
  const link = address ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, address) : null;
  return el("span", { class: "picture missing" }, icon("warning"), el("span", {}, words), link);
}

/**
 * Several pictures together.
 * @param {any} component
 */
export function gallery(component) {
  const items = component.items.map((/** @type {any} */ item) => {
    const address = mediaAddress(item.media.url);
    const upload = address?.startsWith("/cdn/");
    if (upload && !isPicture(/** @type {string} */ (address))) return file({ ...item.media, filename: lastPart(item.media.url) });
    return picture(item.media, item);
  });
  return el("div", { class: "gallery", "data-count": String(Math.min(items.length, 10)) }, items);
}

/**
 * A file to download.
 * @param {{filename?: string, name?: string, size?: number, url: string}} attachment
 * @param {boolean} [spoiler]
 */
export function file(attachment, spoiler = false) {
  const name = attachment.filename || attachment.name || lastPart(attachment.url);
  const address = mediaAddress(attachment.url);
  const size = attachment.size === undefined || attachment.size === null ? "" : bytes(attachment.size);
  const words = el("span", { class: "words" }, el("span", { class: "name" }, name), el("span", { class: "size" }, size));
  const shown = el("a", { class: "file", href: address, download: name }, icon("file"), words, icon("download"));
  return spoiler ? covered(shown) : shown;
}

/** An attachment of a classic message. @param {any} attachment */
export function attached(attachment) {
  const spoiler = attachment.filename.startsWith("SPOILER_");
  const isImage = (attachment.content_type || "").startsWith("image/") && isPicture(attachment.url);
  return isImage ? picture(attachment, { description: attachment.description, spoiler }) : file(attachment, spoiler);
}

/**
 * Cover something until it is pressed.
 * @param {HTMLElement} content
 */
export function covered(content) {
  content.inert = true;
  const reveal = () => {
    content.inert = false;
    cover.remove();
    hidden.classList.add("revealed");
    content.focus();
  };
  const cover = el("button", { type: "button", class: "cover", onclick: reveal }, "Spoiler");
  const hidden = el("div", { class: "covered" }, content, cover);
  return hidden;
}

/** @param {string} url */
function lastPart(url) {
  return decodeURIComponent(url.split(/[?#]/)[0].split("/").pop() || "file");
}

/** @param {number} size */
function bytes(size) {
  if (size < STEP) return `${size} bytes`;
  const [value, unit] = size < STEP * STEP ? [size / STEP, "KB"] : [size / STEP / STEP, "MB"];
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}
