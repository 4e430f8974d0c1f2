// What the editor's form gets on top of plain HTML: changes of its shape in place, rich text, counters, Ctrl+S and a copy
// of unsaved words in this browser. The form does all of its work without any of this.

import { showCount } from "./counter.js";
import { upgradeRichText } from "./rich-text.js";
import { scheduleInWords } from "./schedule.js";
import { keepCopy } from "./unsaved.js";

const editor = document.querySelector("[data-editor]");
const words = editor.dataset;
const form = () => document.getElementById("article");
let changed = false;
let leaving = false;
let changing = false;

function count(field) {
    const holder = document.createElement("template");
    holder.innerHTML = field.closest("[data-rich]") ? field.value : "";
    const text = field.closest("[data-rich]") ? holder.content.textContent : field.value;
    showCount(field, text.trim());
}

function upgrade() {
    for (const field of form().querySelectorAll("[data-rich] textarea")) {
        upgradeRichText(field, words);
    }
    for (const field of form().querySelectorAll("[data-longest]")) {
        count(field);
    }
    form().querySelector(".notation").hidden = true;
    form().querySelector("[data-shortcut]").hidden = false;
    suggestSlug();
}

function suggestSlug() {
    const title = form().elements.title;
    const slug = form().elements.slug;
    const plain = title.value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    // The server writes other letters in Latin ones; a guess without them would mislead.
    const known = !slug.value && !/(?![a-z])\p{L}/u.test(plain);
    slug.placeholder = !known ? "" : plain.replace(/(\d)[,’'](?=\d{3}(?!\d))/g, "$1").replace(/\b([a-z])\./g, "$1")
        .replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, slug.maxLength);
}

// What a highlight can rest on is called by its heading, as that is typed.
function nameSection(heading) {
    const [, number] = /^section-(\d+)-heading$/.exec(heading.id) ?? [];
    if (number) {
        for (const option of form().querySelectorAll(`[data-rests] option[value="${number}"]`)) {
            option.textContent = heading.value.trim() || document.getElementById(`section-${number}-name`).textContent;
        }
    }
}

// One rule for adding, removing and moving: the server's. Its answer takes the form's place, and the focus goes where it says.
async function change(fields) {
    const answer = await fetch(form().action, { method: "POST", body: fields, redirect: "manual" });
    if (!answer.ok) {
        throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    form().replaceWith(document.adoptNode(page.getElementById("article")));
    upgrade();
    document.getElementById("said").textContent = page.getElementById("said").textContent;
    const focus = form().querySelector("[autofocus]");
    (focus?.richText ?? focus)?.focus();
}

document.addEventListener("click", async (event) => {
    const button = event.target.closest("#article button[name=do]");
    if (!button || leaving || !/^(add|remove)-|-(up|down):/.test(button.value)) {
        return;
    }
    event.preventDefault();
    if (changing) {
        return; // this button may stand for another thing in a moment
    }
    changing = changed = true;
    const fields = new URLSearchParams(new FormData(form()));
    fields.set("do", button.value);
    form().inert = true; // what is typed while the answer is on its way would be lost
    try {
        await change(fields);
        kept.then((copy) => copy.keep());
    } catch {
        form().inert = false;
        leaving = true; // the browser's own way then: the server's answer, whatever it is, becomes the page
        form().requestSubmit(document.getElementById(button.id));
    } finally {
        changing = false;
    }
});

document.addEventListener("input", (event) => {
    if (event.target.form !== form() && !event.target.closest("#article")) {
        return;
    }
    changed = true;
    kept.then((copy) => copy.keep());
    if (event.target.dataset.longest) {
        count(event.target);
    }
    suggestSlug();
    nameSection(event.target);
});

document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s") {
        event.preventDefault();
        form().requestSubmit(form().querySelector("[data-save]"));
    }
});

document.addEventListener("submit", (event) => {
    if (event.target === form()) {
        kept.then((copy) => copy.keepNow());
        leaving = true;
    }
});
window.addEventListener("pageshow", () => { leaving = false; });
window.addEventListener("beforeunload", (event) => {
    if (changed && !leaving) {
        event.preventDefault();
    }
});

// A link of an error summary goes to the rich text where that stands in for its field.
document.addEventListener("click", (event) => {
    const to = event.target.closest('a[href^="#"]');
    const field = to && document.getElementById(to.hash.slice(1));
    if (field?.richText) {
        event.preventDefault();
        field.richText.focus();
    }
});

scheduleInWords();
upgrade();
const kept = keepCopy(editor, form, change);
