/**
 * What the parts of the page share: what there is, what one can do, and what opens when something is clicked.
 *
 * @typedef {{
 *   bus: import("./bus.js").Bus,
 *   world: import("./world.js").World,
 *   conversation: import("./conversation.js").Conversation,
 *   actions: import("./actions.js").Actions,
 *   presses: import("./presses.js").Presses,
 *   around: import("./markdown/draw.js").Surroundings,
 *   openUser: (userId: string, anchor: HTMLElement, point?: Point) => void,
 *   openMessage: (message: any, anchor: HTMLElement, point?: Point) => void,
 *   jumpTo: (messageId: string) => void,
 *   useCommand: (words: string, values?: Record<string, {value: any, name: string}>) => void,
 * }} Page
 * @typedef {{x: number, y: number}} Point
 */

import { Actions } from "./actions.js";
import { Bus } from "./bus.js";
import { Conversation } from "./conversation.js";
import { openMessageMenu, openUserMenu } from "./menus.js";
import { Presses } from "./presses.js";
import { World, nameOf } from "./world.js";

/**
 * Put together what the parts share. `jumpTo` and `useCommand` are filled in by the parts that can do it.
 * @param {import("./api.js").Api} api
 * @returns {Page}
 */
export function makePage(api) {
  const bus = new Bus();
  const world = new World(api, bus);
  const conversation = new Conversation(api, bus);
  const actions = new Actions(api, world);
  const presses = new Presses(actions, conversation, bus);
  /** @type {Page} */
  const page = {
    bus,
    world,
    conversation,
    actions,
    presses,
    around: {
      userName: (id) => findUser(world, id),
      roleOf: (id) => world.guild(world.place.guild)?.roles.find((/** @type {any} */ one) => one.id === id),
      channelName: (id) => world.channel(id)?.name,
      commandName: (id, name) => localName(world, id, name),
      openUser: (id, anchor) => page.openUser(id, anchor),
      openChannel: (id) => {
        const guild = world.guildOfChannel(id);
        if (guild) world.go({ guild: guild.id, channel: id });
      },
      useCommand: (name) => page.useCommand(name),
      locale: () => world.place.locale,
    },
    openUser: (id, anchor, point) => openUserMenu(page, id, anchor, point),
    openMessage: (message, anchor, point) => openMessageMenu(page, message, anchor, point),
    jumpTo: () => {},
    useCommand: () => {},
  };
  return page;
}

/** @param {World} world @param {string} id */
function findUser(world, id) {
  const found = id === world.app.id ? world.app : world.user(id);
  return found ? nameOf(found) : undefined;
}

/** A command's name as the reader's language has it; its subcommands stay as they were written. @param {World} world
 *  @param {string} id @param {string} name */
function localName(world, id, name) {
  const command = world.offered.find((one) => one.id === id);
  if (!command) return name;
  const [, ...rest] = name.split(" ");
  return [command.name_shown, ...rest].join(" ");
}
