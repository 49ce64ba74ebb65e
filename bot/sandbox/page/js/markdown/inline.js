/**
 * Discord's Markdown, second half: what stands in a line. Pure, and total: every text gives a tree.
 *
 * @typedef {{kind: "text", text: string}
 *   | {kind: "strong" | "em" | "underline" | "strike" | "spoiler", children: Inline[]}
 *   | {kind: "code", text: string}
 *   | {kind: "link", url: string, title: string, children: Inline[]}
 *   | {kind: "user" | "role" | "channel", id: string}
 *   | {kind: "everyone", text: string}
 *   | {kind: "command", name: string, id: string}
 *   | {kind: "emoji", name: string}
 *   | {kind: "time", at: number, style: string}} Inline
 */

// Marks are nested this deep at most: nobody writes more, and a hostile text must not exhaust the stack.
const DEEPEST = 12;

const ADDRESS = /^https?:\/\/[^\s<>]+/i;
// One level of parentheses may stand in an address, as in https://en.wikipedia.org/wiki/Weight_(machine_learning).
const TARGET = /^\(\s*(?:<(https?:\/\/[^<>\s]+)>|(https?:\/\/(?:[^\s()<>\\]|\\.|\([^\s()]*\))+))(?:\s+["']([^"']*)["'])?\s*\)/i;

/** @type {[RegExp, (found: RegExpExecArray, depth: number) => Inline][]} */
const RULES = [
  [/^\\([!-/:-@[-`{-~])/, (found) => text(found[1])],
  [/^(`{1,2})(?!`)([\s\S]*?[^`])\1(?!`)/, (found) => ({ kind: "code", text: found[2].trim() || found[2] })],
  [/^<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/, (found) => ({ kind: "time", at: Number(found[1]), style: found[2] || "f" })],
  [/^<@!?(\d{5,20})>/, (found) => ({ kind: "user", id: found[1] })],
  [/^<@&(\d{5,20})>/, (found) => ({ kind: "role", id: found[1] })],
  [/^<#(\d{5,20})>/, (found) => ({ kind: "channel", id: found[1] })],
  [/^<\/([^\s<>:][^<>:]{0,99}):(\d{1,20})>/, (found) => ({ kind: "command", name: found[1], id: found[2] })],
  [/^<a?:(\w{2,32}):\d{5,20}>/, (found) => ({ kind: "emoji", name: found[1] })],
  [/^<(https?:\/\/[^\s<>]+)>/i, (found) => ({ kind: "link", url: found[1], title: "", children: [text(found[1])] })],
  [/^@(everyone|here)\b/, (found) => ({ kind: "everyone", text: found[0] })],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, (found, depth) => nested("strong", found[1], depth)],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, (found, depth) => nested("underline", found[1], depth)],
  [/^~~(?=\S)((?:\\[\s\S]|[^\\])+?)~~/, (found, depth) => nested("strike", found[1], depth)],
  [/^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, (found, depth) => nested("spoiler", found[1], depth)],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/, (found, depth) => nested("em", found[1], depth)],
  [
    /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    (found, depth) => nested("em", found[1], depth),
  ],
];

// Everything a rule can begin with; all else is text that can be skipped over quickly.
const PLAIN = /^[^\\`<@*_~|[h]+/;
const WORD_END = /\w$/;

/**
 * Parse what stands in a line (or in the lines of a paragraph).
 * @param {string} source
 * @param {number} [depth]
 * @param {boolean} [links] whether links may stand here: not inside another link
 * @returns {Inline[]}
 */
export function inline(source, depth = 0, links = true) {
  const found = /** @type {Inline[]} */ ([]);
  let rest = source;
  let before = "";
  while (rest) {
    const [one, length] = next(rest, before, depth, links);
    add(found, one);
    before = rest.slice(0, length);
    rest = rest.slice(length);
  }
  return found;
}

/**
 * @param {string} rest
 * @param {string} before what came just before, to tell snake_case from emphasis
 * @param {number} depth
 * @param {boolean} links
 * @returns {[Inline, number]}
 */
function next(rest, before, depth, links) {
  const plain = PLAIN.exec(rest);
  if (plain) return [text(plain[0]), plain[0].length];
  const linked = links ? link(rest, depth) : null;
  if (linked) return linked;
  if (depth < DEEPEST && !(rest[0] === "_" && WORD_END.test(before))) {
    for (const [pattern, make] of RULES) {
      const match = pattern.exec(rest);
      if (match) return [make(match, depth), match[0].length];
    }
  }
  return [text(rest[0]), 1];
}

/**
 * A masked link, or an address that stands by itself.
 * @param {string} rest
 * @param {number} depth
 * @returns {[Inline, number] | null}
 */
function link(rest, depth) {
  if (rest[0] === "h" || rest[0] === "H") {
    const bare = ADDRESS.exec(rest);
    if (!bare) return null;
    const url = trimmed(bare[0]);
    return [{ kind: "link", url, title: "", children: [text(url)] }, url.length];
  }
  if (rest[0] !== "[" || depth >= DEEPEST) return null;
  const end = closing(rest);
  const target = end > 1 ? TARGET.exec(rest.slice(end + 1)) : null;
  if (!target) return null;
  const url = (target[1] || target[2]).replace(/\\([!-/:-@[-`{-~])/g, "$1");
  const children = inline(rest.slice(1, end), depth + 1, false);
  return [{ kind: "link", url, title: target[3] || "", children }, end + 1 + target[0].length];
}

/** Where the bracket that opens a text closes; -1 if it does not. @param {string} rest */
function closing(rest) {
  let open = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === "\\") at += 1;
    else if (rest[at] === "[") open += 1;
    else if (rest[at] === "]") {
      open -= 1;
      if (open === 0) return at;
    }
  }
  return -1;
}

/** Leave out what ends a sentence, not an address. @param {string} url */
function trimmed(url) {
  let end = url.replace(/[.,:;"'!?\]*_~|]+$/, "");
  while (end.endsWith(")") && count(end, ")") > count(end, "(")) end = end.slice(0, -1);
  return end;
}

/** @param {string} whole @param {string} sign */
function count(whole, sign) {
  return whole.split(sign).length - 1;
}

/** @param {string} content @returns {Inline} */
function text(content) {
  return { kind: "text", text: content };
}

/**
 * @param {"strong" | "em" | "underline" | "strike" | "spoiler"} kind
 * @param {string} content
 * @param {number} depth
 * @returns {Inline}
 */
function nested(kind, content, depth) {
  return { kind, children: inline(content, depth + 1) };
}

/** Join text with text before it. @param {Inline[]} found @param {Inline} one */
function add(found, one) {
  const last = found[found.length - 1];
  if (one.kind === "text" && last?.kind === "text") last.text += one.text;
  else found.push(one);
}
