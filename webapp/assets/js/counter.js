// Counts the characters of a field as the server does: in code points, so that an emoji is one.

/** Shows how many characters are left below the field, and returns that number. */
export function showCount(field, text = field.value) {
  const counter = document.getElementById(`${field.id}-counter`);
  const left = Number(field.dataset.longest) - [...text].length;
  const words = left < 0 ? counter.dataset.over : counter.dataset.left;
  counter.textContent = fill(words, Math.abs(left).toLocaleString(document.documentElement.lang));
  counter.classList.toggle("over", left < 0);
  return left;
}

/** Puts a value into a message. A function replaces, as `$&` in a replacement string has a meaning of its own. */
export function fill(message, value) {
  return message.replace("{0}", () => value);
}
