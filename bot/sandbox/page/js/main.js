/** Puts the page together: the parts, the event stream, and what opens at a narrow width. */

import { Api } from "./api.js";
import { Composer } from "./composer/composer.js";
import { fill, find } from "./dom.js";
import { keepRelativeTimesTrue } from "./draw/time.js";
import { icon } from "./icons.js";
import { Identity } from "./identity.js";
import { Log } from "./log.js";
import { keepMembers } from "./members.js";
import { openModal } from "./modal/modal.js";
import { makePage } from "./page.js";
import { Sidebar } from "./sidebar.js";
import { keepTheme } from "./tools/theme.js";
import { WireDrawer } from "./tools/wire.js";
import { toast } from "./widgets/toast.js";
import { nameOf } from "./world.js";

const api = new Api();
const page = makePage(api);
const { bus, world, conversation } = page;
/** @type {EventSource | null} */
let stream = null;
let listeningAs = "";

for (const [selector, name] of [["#open-left", "menu"], ["#open-wire", "wire"], ["#open-right", "people"], ["#composer-slash", "slash"],
  ["#composer-send", "send"]]) fill(find(selector), icon(name));

const closeLeft = toggling("#open-left", "left-open");
toggling("#open-right", "right-open");
new Sidebar(page, closeLeft);
new Identity(page);
keepMembers(page);
new Log(page);
new Composer(page);
new WireDrawer(page, find("#open-wire"), find("#wire"));
keepTheme(find("#theme"));
keepRelativeTimesTrue();

bus.on("place", () => {
  const channel = world.channel(world.place.channel);
  find("#here").textContent = world.place.guild ? `# ${channel?.name ?? ""}` : `@ ${nameOf(world.app)}`;
  if (listeningAs !== world.place.user) listen();
  conversation.load(world.place.channel, world.place.user);
});
bus.on("world", drawBotState);

/** Hear what happens, as the user one is. */
function listen() {
  stream?.close();
  conversation.forget();
  listeningAs = world.place.user;
  let broken = false;
  stream = api.listen(listeningAs, hear, (open) => {
    if (open && broken) world.refresh().then(() => world.settle(world.place.channel));
    broken = !open;
    document.body.classList.toggle("offline", broken);
  });
}

/** @param {any} event */
async function hear(event) {
  const { event: kind } = event;
  if (kind === "message_create" || kind === "message_update") conversation.put(event.message, world.place.channel);
  else if (kind === "message_delete") conversation.remove(event);
  else if (kind === "interaction") heardInteraction(event);
  else if (kind === "wire") bus.tell("wire", event.entry);
  else if (kind === "commands" || kind === "gateway") {
    await world.refresh();
    await world.askOffered();
  } else if (kind === "reset") {
    conversation.forget();
    await world.refresh();
    await world.settle(world.place.channel);
    bus.tell("wire-reset");
  }
}

/** @param {any} event */
function heardInteraction(event) {
  conversation.progress(event);
  if (event.modal && event.user_id === world.place.user) openModal(page, event.modal);
}

function drawBotState() {
  const { connected } = world.state;
  const state = find("#bot-state");
  state.className = connected ? "on" : "off";
  state.textContent = connected ? `${nameOf(world.app)} is connected` : "No bot is connected";
}

/** A side bar that a button opens where there is no room for it. @param {string} selector @param {string} name */
function toggling(selector, name) {
  const button = find(selector);
  const set = (/** @type {boolean} */ open) => {
    document.body.classList.toggle(name, open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => set(!document.body.classList.contains(name)));
  document.addEventListener("keydown", (event) => event.key === "Escape" && set(false));
  return () => set(false);
}

window.addEventListener("unhandledrejection", (event) => toast(event.reason?.message || String(event.reason), "error"));
await world.start();
if (matchMedia("(min-width: 720px)").matches) find("#composer-input").focus();
