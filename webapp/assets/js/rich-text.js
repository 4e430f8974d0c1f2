// Shows a toolbar and formatted text in place of a plain field. The form still sends the field, which holds HTML, and the
// server sanitises it. document.execCommand is deprecated but has no successor: every browser supports it, it keeps the
// browser's undo history, and it is enough for six commands.

import { fill } from "./language.js";

const COMMANDS = [
  ["Bold", "", "bold", "b"],
  ["Italic", "", "italic", "i"],
  ["Link", "", "createLink", "k"],
  ["Bullets", "•", "insertUnorderedList"],
  ["Numbers", "1.", "insertOrderedList"],
  ["Quote", "“", "formatBlock"],
];
const KEPT = new Set(["P", "BR", "UL", "OL", "LI", "BLOCKQUOTE", "STRONG", "EM", "B", "I", "SUB", "SUP", "CODE", "H3", "H4", "A"]);
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "TITLE", "META", "LINK", "IFRAME", "OBJECT", "SVG"]);
const ADDRESS = /^(https?:|mailto:|\/|#)/i; // an absolute address, a path or a fragment
const PARTS = new Set(["P", "UL", "OL", "BLOCKQUOTE", "H3", "H4"]);
const BLOCKS = /<(p|ul|ol|li|blockquote|h[1-6]|div)\b/i;

export function upgradeRichText(field, words) {
  const text = document.createElement("div");
  text.className = "rich-text";
  text.contentEditable = "true";
  text.setAttribute("role", "textbox");
  text.setAttribute("aria-multiline", "true");
  text.setAttribute("aria-labelledby", `${field.id}-label`);
  text.setAttribute("aria-describedby", field.getAttribute("aria-describedby"));
  if (field.getAttribute("aria-invalid")) {
    text.setAttribute("aria-invalid", "true");
  }
  text.append(clean(BLOCKS.test(field.value) ? field.value : paragraphs(field.value)));
  const bar = toolbar(field, text, words);
  field.hidden = true;
  field.richText = text;
  field.after(bar, text);
  document.getElementById(`${field.id}-label`).addEventListener("click", () => text.focus());

  const write = () => {
    field.value = text.textContent.trim() ? serialised(text) : "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  text.addEventListener("input", write);
  text.addEventListener("focus", () => document.execCommand("defaultParagraphSeparator", false, "p"));
  text.addEventListener("paste", (event) => {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const holder = document.createElement("div");
    holder.append(clean(html || paragraphs(escaped(plain))));
    document.execCommand("insertHTML", false, holder.innerHTML);
  });
  text.addEventListener("keydown", (event) => {
    const command = COMMANDS.find((c) => c[3] === event.key.toLowerCase());
    if (command && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      run(command, text, words);
    }
  });
}

// The toolbar pattern of the ARIA Authoring Practices: one tab stop; arrow keys, Home and End move inside.
function toolbar(field, text, words) {
  const bar = document.createElement("div");
  bar.className = "rich-toolbar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", `${words.sayToolbar}: ${document.getElementById(`${field.id}-label`).textContent.trim()}`);
  const buttons = COMMANDS.map((command, i) => {
    const made = document.createElement("button");
    made.type = "button";
    made.tabIndex = i === 0 ? 0 : -1;
    const name = words[`say${command[0]}`];
    made.dataset.glyph = words[`glyph${command[0]}`] ?? (command[1] || name);
    made.setAttribute("aria-label", name);
    made.title = command[3] ? fill(words.sayKey, name, command[3].toUpperCase()) : name;
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", () => {
      text.focus();
      run(command, text, words);
    });
    return made;
  });
  bar.append(...buttons);
  bar.addEventListener("keydown", (event) => {
    const now = buttons.indexOf(document.activeElement);
    const last = buttons.length - 1;
    const next = { ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      buttons.forEach((b, i) => { b.tabIndex = i === next ? 0 : -1; });
      buttons[next].focus();
    }
  });
  document.addEventListener("selectionchange", () => {
    if (!text.contains(getSelection().anchorNode)) {
      return;
    }
    COMMANDS.forEach((command, i) => buttons[i].setAttribute("aria-pressed", String(isOn(command))));
  });
  return bar;
}

function around(tag) {
  const node = getSelection().anchorNode;
  return (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(`.rich-text ${tag}`) ?? null;
}

function isOn(command) {
  if (command[0] === "Link") {
    return around("a") !== null;
  }
  return command[0] === "Quote" ? around("blockquote") !== null : document.queryCommandState(command[2]);
}

function run(command, text, words) {
  if (command[0] === "Quote") {
    document.execCommand("formatBlock", false, around("blockquote") ? "p" : "blockquote");
  } else if (command[0] === "Link") {
    link(words);
  } else {
    document.execCommand(command[2]);
  }
  text.dispatchEvent(new Event("input", { bubbles: false }));
}

function link(words) {
  const present = around("a");
  const typed = prompt(words.sayAddress, present?.getAttribute("href") ?? "https://");
  if (typed === null) {
    return;
  }
  if (present) {
    getSelection().selectAllChildren(present);
  }
  const address = typed.trim();
  if (!address || address === "https://") {
    document.execCommand("unlink");
    return;
  }
  const whole = ADDRESS.test(address) ? address : `https://${address}`;
  if (getSelection().isCollapsed) {
    const a = document.createElement("a");
    a.href = whole;
    a.textContent = whole;
    document.execCommand("insertHTML", false, a.outerHTML);
  } else {
    document.execCommand("createLink", false, whole);
  }
}

// Parses without running scripts and keeps the allowed elements only. The server sanitises the result again.
function clean(html) {
  const from = new DOMParser().parseFromString(html, "text/html").body;
  const into = document.createDocumentFragment();
  take(from, into);
  return into;
}

function take(from, into) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      into.append(node.textContent.replace(/\s+/g, " "));
    } else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.has(node.tagName)) {
      take(node, KEPT.has(node.tagName) ? into.appendChild(bare(node)) : node.tagName === "DIV" ? into.appendChild(document.createElement("p")) : into);
    }
  }
}

function bare(node) {
  const copy = document.createElement(node.tagName);
  if (node.tagName === "A" && ADDRESS.test(node.getAttribute("href") ?? "")) {
    copy.setAttribute("href", node.getAttribute("href"));
  }
  return copy;
}

function serialised(text) {
  const holder = document.createElement("div");
  holder.append(clean(text.innerHTML));
  paragraphLoose(holder);
  holder.querySelectorAll("p").forEach((p) => p.textContent.trim() || p.remove());
  return holder.innerHTML;
}

// Puts text outside of any block into paragraphs: browsers put none around the first line of an empty field.
function paragraphLoose(holder) {
  let paragraph = null;
  for (const node of [...holder.childNodes]) {
    if (PARTS.has(node.nodeName)) {
      paragraph = null;
    } else {
      paragraph ??= holder.insertBefore(document.createElement("p"), node);
      paragraph.append(node);
    }
  }
}

function paragraphs(plain) {
  return plain.trim().split(/\n\s*\n/).filter(Boolean).map((each) => `<p>${each}</p>`).join("");
}

function escaped(plain) {
  return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
