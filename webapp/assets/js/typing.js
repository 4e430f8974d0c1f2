// Makes typing an article quick: Enter in a one-line item makes the next one, Backspace in an empty one removes it, a pasted list
// becomes one item a line, and the focus stays where it was when the form is saved.

const PLACE = "bottomline:place";
const ITEM = /^(.*\.items)\[(\d+)\]\.(.*)$/;
const BULLET = /^\s*(?:[•·▪◦‣*–—-]|\d{1,2}[.)])\s+/;

/** One tab stop for the buttons that order a block or an item; arrow keys move inside, as in a toolbar. */
export function orderByArrows(form) {
  for (const group of form.querySelectorAll("[data-order]")) {
    const buttons = [...group.querySelectorAll("button:not(:disabled)")];
    group.setAttribute("role", "toolbar");
    buttons.forEach((button, i) => { button.tabIndex = i === 0 ? 0 : -1; });
    group.onkeydown = (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        event.preventDefault();
        buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus();
      }
    };
  }
}

/** @param reshape posts the form to the resource of its blocks */
export function typeInLists(form, reshape) {
  document.addEventListener("keydown", (event) => {
    const place = event.target.tagName === "TEXTAREA" && event.target.classList.contains("line") && ITEM.exec(event.target.name);
    if (!place || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const [, list, position, field] = place;
    const at = Number(position);
    const proposal = form().querySelector(`[data-proposal="${list}[${at}]"]`);
    if (event.key === "F2" && proposal) {
      event.preventDefault();
      reshape(proposal);
      return;
    }
    const other = (number) => form().elements[`${list}[${number}].${field}`];
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (other(at + 1) && !other(at + 1).value.trim()) {
        other(at + 1).focus();
      } else {
        reshape(blocks(form, "add", `${list}[${at + 1}]`));
      }
    } else if (event.key === "Backspace" && !event.target.value && (at > 0 || other(1))) {
      event.preventDefault();
      other(at - 1)?.focus();
      reshape(blocks(form, "remove", `${list}[${at}]`));
    }
  });

  document.addEventListener("paste", (event) => {
    const place = event.target.tagName === "TEXTAREA" && event.target.classList.contains("line") && ITEM.exec(event.target.name);
    const lines = place ? event.clipboardData.getData("text/plain").split(/\r?\n/).map((line) => line.replace(BULLET, "").trim()).filter(Boolean) : [];
    if (lines.length > 1) {
      event.preventDefault();
      const [, list, position, field] = place;
      reshape(blocks(form), spread(new FormData(form()), list, Number(position), field, lines));
    }
  });

  document.addEventListener("paste", (event) => {
    if (event.target.id === "whole") {
      document.getElementById("whole-html").value = event.target.value.trim() ? "" : event.clipboardData.getData("text/html");
      event.target.pasting = true;
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "whole" && !event.target.pasting) {
      document.getElementById("whole-html").value = ""; // what was typed since is in the text alone
    }
    event.target.pasting = false;
  });
}

function blocks(form, name = "", value = "") {
  return { name, value, formAction: document.querySelector("[data-editor]").dataset.reshape, id: form().querySelector("[data-save]").id };
}

/** Fills the items from this one on with the lines; items that follow move down. */
function spread(fields, list, at, field, lines) {
  const wider = new URLSearchParams();
  for (const [name, value] of fields) {
    const place = ITEM.exec(name);
    const later = place && place[1] === list && Number(place[2]) > at;
    wider.append(later ? `${list}[${Number(place[2]) + lines.length - 1}].${place[3]}` : name, value);
  }
  lines.forEach((line, i) => wider.set(`${list}[${at + i}].${field}`, line));
  return wider;
}

/** Remembers the place of the caret when the form is saved, and goes back to it on the page that comes. */
export function keepFocus(form, words) {
  document.addEventListener("submit", (event) => {
    if (event.target === form()) {
      const focus = document.activeElement;
      const rich = focus?.closest?.(".rich-text");
      const field = rich ? rich.closest(".field").querySelector("textarea") : focus;
      sessionStorage.setItem(PLACE, JSON.stringify({ id: field?.id, caret: rich ? caretIn(rich) : field?.selectionStart, y: scrollY }));
    }
  });
  const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "{}");
  sessionStorage.removeItem(PLACE);
  // What is wrong stands at the top, with the focus in it.
  if (words.justSaved !== "true" || place.y === undefined || document.querySelector(".error-summary")) {
    return;
  }
  scrollTo(0, place.y);
  // A button that has done its work is gone: its claim takes the focus.
  const field = document.getElementById(place.id) ?? document.getElementById(place.id?.replace(/-confirm$/, ".evidence"));
  if (field) {
    (field.richText ?? field).focus({ preventScroll: true });
    if (field.richText) {
      placeCaret(field.richText, place.caret);
    } else if (typeof place.caret === "number" && field.setSelectionRange) {
      field.setSelectionRange(place.caret, place.caret);
    }
  }
}

function caretIn(rich) {
  const selection = getSelection();
  if (!selection.rangeCount || !rich.contains(selection.anchorNode)) {
    return 0;
  }
  const before = document.createRange();
  before.selectNodeContents(rich);
  before.setEnd(selection.anchorNode, selection.anchorOffset);
  return before.toString().length;
}

function placeCaret(rich, caret) {
  const texts = document.createTreeWalker(rich, NodeFilter.SHOW_TEXT);
  let left = caret;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (left <= text.length) {
      getSelection().collapse(text, left);
      return;
    }
    left -= text.length;
  }
}
