/**
 * Slash commands as people type them: finding them, and reading a typed line. Pure.
 *
 * @typedef {{name: string, shown: string, description: string, options: any[], command: any, hidden: boolean}} Leaf
 *   something that can be sent; `name` as registered ("group sub"), `shown` in the user's language;
 *   `hidden`: Discord would not show it to this user
 */

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/**
 * Everything that can be sent, subcommands included.
 * @param {any[]} commands
 * @param {boolean} [hidden]
 * @returns {Leaf[]}
 */
export function leavesOf(commands, hidden = false) {
  return commands.filter((one) => one.type === CHAT_INPUT).flatMap((one) => below(one, one, [], hidden));
}

/**
 * @param {any} command
 * @param {any} holder
 * @param {any[]} path
 * @param {boolean} hidden
 * @returns {Leaf[]}
 */
function below(command, holder, path, hidden) {
  const inner = (holder.options || []).filter((/** @type {any} */ one) => one.type === SUBCOMMAND || one.type === GROUP);
  if (inner.length) return inner.flatMap((/** @type {any} */ one) => below(command, one, [...path, one], hidden));
  const parts = [command, ...path];
  return [{
    name: parts.map((one) => one.name).join(" "),
    shown: parts.map(shownName).join(" "),
    description: holder.description_shown || holder.description || "",
    options: holder.options || [],
    command,
    hidden,
  }];
}

/** A command's or option's name in the user's language. @param {any} thing @returns {string} */
export function shownName(thing) {
  return thing.name_shown || thing.name;
}

/**
 * Those that fit what was typed, best first: by the beginning, by the beginning of a word, by a part.
 * @param {Leaf[]} leaves
 * @param {string} typed without the slash
 */
export function matching(leaves, typed) {
  const wanted = typed.trim().toLowerCase();
  const ranked = leaves.map((leaf) => ({ leaf, rank: rank(leaf, wanted) })).filter((one) => one.rank < 4);
  return ranked.sort((one, other) => one.rank - other.rank || one.leaf.shown.localeCompare(other.leaf.shown)).map((one) => one.leaf);
}

/** @param {Leaf} leaf @param {string} wanted */
function rank(leaf, wanted) {
  const names = [leaf.shown.toLowerCase(), leaf.name.toLowerCase()];
  if (names.some((one) => one.startsWith(wanted))) return 0;
  if (names.some((one) => one.split(/[ _-]/).some((word) => word.startsWith(wanted)))) return 1;
  if (names.some((one) => one.includes(wanted))) return 2;
  return wanted.length > 2 && leaf.description.toLowerCase().includes(wanted) ? 3 : 4;
}

/**
 * Read a line that begins with a whole command and a space: which one, and what follows.
 * @param {string} line
 * @param {Leaf[]} leaves
 * @returns {{leaf: Leaf, rest: string} | null}
 */
export function splitLine(line, leaves) {
  const lower = line.toLowerCase();
  for (const leaf of leaves) {
    for (const name of [leaf.shown, leaf.name]) {
      if (lower.startsWith(`/${name.toLowerCase()} `)) return { leaf, rest: line.slice(name.length + 2) };
    }
  }
  return null;
}

/**
 * Read what follows a command: `name:value` in any order; words before the first name are the first option's.
 * @param {string} rest
 * @param {any[]} options
 * @returns {Map<any, string>} texts by option
 */
export function readOptions(rest, options) {
  const found = /** @type {Map<any, string>} */ (new Map());
  const marks = [...rest.matchAll(/(^|\s)([^\s:]+):/g)]
    .map((match) => ({ option: named(options, match[2]), start: match.index, end: match.index + match[0].length }))
    .filter((mark) => mark.option);
  const lead = rest.slice(0, marks[0]?.start ?? rest.length).trim();
  const first = options[0];
  if (lead && first) found.set(first, lead);
  for (const [at, mark] of marks.entries()) {
    found.set(mark.option, rest.slice(mark.end, marks[at + 1]?.start ?? rest.length).trim());
  }
  return found;
}

/** @param {any[]} options @param {string} name */
export function named(options, name) {
  const wanted = name.toLowerCase();
  return options.find((one) => shownName(one).toLowerCase() === wanted || one.name.toLowerCase() === wanted);
}
