/** The sandbox's HTTP interface and its event stream. */

/** What the sandbox says when it does not do what was asked. */
export class ApiError extends Error {
  /**
   * @param {number} status
   * @param {{error?: string, message?: string, [more: string]: any}} body
   */
  constructor(status, body) {
    super(body.message || `The sandbox answered with ${status}`);
    this.status = status;
    this.code = body.error || "unknown";
    this.more = body;
  }
}

const KINDS = [
  "message_create",
  "message_update",
  "message_delete",
  "interaction",
  "wire",
  "commands",
  "typing",
  "gateway",
  "reset",
];

export class Api {
  /**
   * @param {string} path
   * @param {Record<string, string | number | null | undefined>} [query]
   */
  get(path, query = {}) {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
    const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
    return this.#ask(`${path}?${search}`, {});
  }

  /**
   * @param {string} path
   * @param {object} [body]
   * @param {AbortSignal} [signal]
   */
  post(path, body = {}, signal) {
    const headers = { "Content-Type": "application/json" };
    return this.#ask(path, { method: "POST", headers, body: JSON.stringify(body), signal });
  }

  /**
   * Listen to what happens, as one user sees it.
   * @param {string} userId
   * @param {(event: any) => void} hear
   * @param {(open: boolean) => void} opened told whenever the stream opens or breaks
   */
  listen(userId, hear, opened) {
    const stream = new EventSource(`/sandbox/events?user_id=${encodeURIComponent(userId)}`);
    for (const kind of KINDS) {
      stream.addEventListener(kind, (event) => hear(JSON.parse(/** @type {MessageEvent} */ (event).data)));
    }
    stream.addEventListener("open", () => opened(true));
    stream.addEventListener("error", () => opened(false));
    return stream;
  }

  /**
   * @param {string} path
   * @param {RequestInit} init
   */
  async #ask(path, init) {
    const response = await fetch(path, init).catch((error) => {
      if (error.name === "AbortError") throw error;
      throw new ApiError(0, { error: "unreachable", message: "The sandbox cannot be reached" });
    });
    const body = await response.json().catch(() => ({}));
    if (!response.ok) throw new ApiError(response.status, body);
    return body;
  }
}
