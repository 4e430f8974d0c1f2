// Counts the characters of a field as the server does: in code points, so that an emoji is one.

import { plural } from "./language.js";

/** Shows how many characters are left below the field, and returns that number. */
export function showCount(field, text = field.value) {
  const counter = document.getElementById(`${field.id}-counter`);
  const left = Number(field.dataset.longest) - [...text].length;
  counter.textContent = plural(left < 0 ? counter.dataset.over : counter.dataset.left, Math.abs(left));
  counter.classList.toggle("over", left < 0);
  return left;
}
