// Follows a move of articles: asks for its page again until the move is finished. Without this script, a link does so.

import { showTimes } from "./times.js";

const PAUSE = 400;
const PAUSE_AFTER_FAILURE = 3000;

const move = () => document.getElementById("move");

if (isUnfinished()) {
  document.getElementById("again").hidden = true;
  setTimeout(look, PAUSE);
}

function isUnfinished() {
  return move().dataset.unfinished !== undefined;
}

async function look() {
  const page = await answer();
  const shown = page?.getElementById("move");
  if (shown) {
    move().replaceWith(document.adoptNode(shown));
    showTimes(move());
  }
  if (isUnfinished()) {
    document.getElementById("again").hidden = Boolean(shown);
    setTimeout(look, shown ? PAUSE : PAUSE_AFTER_FAILURE);
  } else {
    document.getElementById("said").textContent = document.getElementById("move-progress").textContent;
  }
}

async function answer() {
  try {
    const answered = await fetch(location.href, { redirect: "manual" });
    return answered.ok ? new DOMParser().parseFromString(await answered.text(), "text/html") : null;
  } catch {
    return null;
  }
}
