/** Live suggestions from the bot: asked for when typing pauses; an answer that comes too late is ignored. */

const PAUSE_MS = 110;

export class Completion {
  /** @param {import("../actions.js").Actions} actions */
  constructor(actions) {
    this.actions = actions;
    this.asked = 0;
    /** @type {AbortController | null} */
    this.running = null;
    this.timer = 0;
  }

  /**
   * @param {string} command
   * @param {string} focused
   * @param {Record<string, any>} options
   * @param {(choices: {name: string, value: any}[] | null) => void} tell null: no answer, or an error
   */
  ask(command, focused, options, tell) {
    this.cancel();
    const number = this.asked;
    this.timer = window.setTimeout(async () => {
      this.running = new AbortController();
      const answer = await this.actions.complete(command, focused, options, this.running.signal).catch(() => null);
      if (number === this.asked) tell(answer);
    }, PAUSE_MS);
  }

  /** Whatever is still on its way does not count any more. */
  cancel() {
    this.asked += 1;
    clearTimeout(this.timer);
    this.running?.abort();
    this.running = null;
  }
}
