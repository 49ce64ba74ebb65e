/**
 * Discord's Markdown, first half: lines into blocks. Pure: text in, a tree out, nothing of the page touched.
 *
 * @typedef {import("./inline.js").Inline} Inline
 * @typedef {{kind: "paragraph", children: Inline[]}
 *   | {kind: "heading", level: number, children: Inline[]}
 *   | {kind: "small", children: Inline[]}
 *   | {kind: "code", language: string, text: string}
 *   | {kind: "quote", children: Block[]}
 *   | ListBlock} Block
 * @typedef {{kind: "list", ordered: boolean, start: number, items: Block[][]}} ListBlock
 */

import { inline } from "./inline.js";

const FENCE = /```(?:([\w+#.-]*)\n)?([\s\S]*?)\n?```/g;
const HEADING = /^(#{1,3})[ \t]+(.+?)[ \t]*$/;
const SMALL = /^-#[ \t]+(.+)$/;
const QUOTE = /^>(?: |$)/;
const QUOTE_REST = /^>>> ?/;
const ITEM = /^([ \t]*)([*-]|\d{1,9}[.)])[ \t]+(\S.*)$/;
const DEEPEST = 6;

/**
 * Parse a whole text.
 * @param {string} text
 * @param {number} [depth] how deep in quotes and lists this text already is
 * @returns {Block[]}
 */
export function parse(text, depth = 0) {
  const blocks = /** @type {Block[]} */ ([]);
  let done = 0;
  for (const fence of text.matchAll(FENCE)) {
    if (!fence[2].trim() || fence.index < done) continue;
    // A fence inside a quote belongs to the quote, which parses its own text.
    const before = text.slice(done, fence.index);
    if (depth < DEEPEST && /(^|\n)> ?[^\n]*$/.test(before)) continue;
    if (before.includes("\n>>> ") || before.startsWith(">>> ")) break;
    blocks.push(...lines(before.replace(/\n$/, ""), depth));
    blocks.push({ kind: "code", language: fence[1] || "", text: fence[2] });
    done = fence.index + fence[0].length;
    if (text[done] === "\n") done += 1;
  }
  return [...blocks, ...lines(text.slice(done), depth)];
}

/**
 * @param {string} text without code blocks
 * @param {number} depth
 */
function lines(text, depth) {
  const blocks = /** @type {Block[]} */ ([]);
  if (!text) return blocks;
  const rows = text.split("\n");
  for (let at = 0; at < rows.length; ) {
    const [block, used] = special(rows, at, depth);
    if (block) blocks.push(block);
    else addToParagraph(blocks, rows[at]);
    at += used;
  }
  return blocks.map(finish).filter((one) => one !== null);
}

/**
 * Read a block that begins with a sign, and say how many lines it took.
 * @param {string[]} rows
 * @param {number} at
 * @param {number} depth
 * @returns {[Block | null, number]}
 */
function special(rows, at, depth) {
  const row = rows[at];
  const heading = HEADING.exec(row);
  if (heading) return [{ kind: "heading", level: heading[1].length, children: inline(heading[2]) }, 1];
  const small = SMALL.exec(row);
  if (small) return [{ kind: "small", children: inline(small[1]) }, 1];
  if (depth >= DEEPEST) return [null, 1];
  if (QUOTE_REST.test(row)) {
    const rest = [row.replace(QUOTE_REST, ""), ...rows.slice(at + 1)].join("\n");
    return [{ kind: "quote", children: parse(rest, depth + 1) }, rows.length - at];
  }
  if (QUOTE.test(row)) {
    const quoted = run(rows, at, (one) => QUOTE.test(one));
    const inner = quoted.map((one) => one.replace(QUOTE, "")).join("\n");
    return [{ kind: "quote", children: parse(inner, depth + 1) }, quoted.length];
  }
  if (ITEM.test(row)) return list(rows, at, depth);
  return [null, 1];
}

/**
 * Read a list. Deeper items and indented lines belong to the item above them.
 * @param {string[]} rows
 * @param {number} at
 * @param {number} depth
 * @returns {[Block, number]}
 */
function list(rows, at, depth) {
  const first = /** @type {RegExpExecArray} */ (ITEM.exec(rows[at]));
  const ordered = /\d/.test(first[2]);
  const base = first[1].length;
  const items = /** @type {string[][]} */ ([]);
  const taken = run(rows, at, (row) => {
    const item = ITEM.exec(row);
    if (item && item[1].length <= base + 1) {
      if (item[1].length < base || /\d/.test(item[2]) !== ordered) return false;
      items.push([item[3]]);
      return true;
    }
    const indent = row.length - row.trimStart().length;
    if (!row.trim() || indent <= base) return false;
    items[items.length - 1].push(row.slice(Math.min(indent, base + 2)));
    return true;
  });
  const parsed = items.map((one) => parse(one.join("\n"), depth + 1));
  return [{ kind: "list", ordered, start: ordered ? parseInt(first[2], 10) : 1, items: parsed }, taken.length];
}

/**
 * @param {string[]} rows
 * @param {number} at
 * @param {(row: string) => boolean} belongs
 */
function run(rows, at, belongs) {
  let end = at;
  while (end < rows.length && belongs(rows[end])) end += 1;
  return rows.slice(at, end);
}

/**
 * Lines that are nothing special form a paragraph, kept as text until it is whole: marks may span its lines.
 * @param {any[]} blocks
 * @param {string} row
 */
function addToParagraph(blocks, row) {
  const last = blocks[blocks.length - 1];
  if (last?.kind === "text") last.rows.push(row);
  else blocks.push({ kind: "text", rows: [row] });
}

/** @param {any} block */
function finish(block) {
  if (block.kind !== "text") return block;
  const text = block.rows.join("\n");
  return { kind: "paragraph", children: inline(text) };
}
