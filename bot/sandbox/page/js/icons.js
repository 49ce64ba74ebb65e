/** Icons, drawn for this page: strokes on a grid of 24. */

const PATHS = {
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6L6 18",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.500-6s6 2 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.300M18 14.500c2 .8 3.200 2.700 3.500 5.500",
  wire: "M3 12h4l2.500-7 5 14L17 12h4",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5",
  moon: "M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500z",
  auto: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  send: "M4 12l16-8-6 16-3-7zM11 13l9-9",
  slash: "M16 4L8 20",
  hash: "M5 9h15M4 15h15M10 4L8 20M16 4l-2 16",
  at: "M12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM15.500 12v1.500c0 1.500 1 2.200 2 2.200 2 0 3-1.800 3-3.700A8.500 8.500 0 1 0 17 18.900",
  down: "M6 9l6 6 6-6",
  eye: "M2 12c2.500-5 6-7 10-7s7.500 2 10 7c-2.500 5-6 7-10 7S4.500 17 2 12zM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z",
  file: "M6 3h8l4 4v14H6zM14 3v5h4",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  external: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  reply: "M4 20v-5a5 5 0 0 1 5-5h11",
  warning: "M12 4L2.500 20h19zM12 10v4.500M12 17.300v.01",
  check: "M5 12.500l4.500 4.500L19 7.500",
  shield: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z",
  reset: "M4 5v5h5M4.500 10A8 8 0 1 1 4 13",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3.500 6 3.500 9s-.5 6-3.500 9c-3-3-3.500-6-3.500-9S9 6 12 3z",
  bot: "M5 9h14v10H5zM12 9V5M12 4.500v.01M9 13.500v.5M15 13.500v.5M2.500 13v3M21.500 13v3",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
};

/** @typedef {keyof typeof PATHS} IconName */

const SPACE = "http://www.w3.org/2000/svg";

/**
 * Draw an icon. It is decoration: what it stands beside must say the same in words.
 * @param {IconName} name
 */
export function icon(name) {
  const drawn = document.createElementNS(SPACE, "svg");
  drawn.setAttribute("viewBox", "0 0 24 24");
  drawn.setAttribute("class", "icon");
  drawn.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SPACE, "path");
  path.setAttribute("d", PATHS[name]);
  drawn.append(path);
  return drawn;
}
