// Keeps what is typed and not saved in this browser, so that no lost session or closed window costs a sentence.

const WAIT = 400;
const LAST = "bottomline:last-kept";

/** Offers a copy left behind by an earlier visit; gives back {keep, keepNow}. */
export function keepCopy(editor, form, change) {
    const words = editor.dataset;
    const name = () => `bottomline:unsaved:${words.writer}:${new URL(form().action).pathname}:${form().elements.template.value}`;
    let timer;

    const fields = () => {
        const all = new URLSearchParams(new FormData(form()));
        ["csrf", "do", "publish-day", "publish-hour", "publish-zone", "publish-offset"].forEach((other) => all.delete(other));
        return all;
    };
    const keepNow = () => {
        clearTimeout(timer);
        try {
            localStorage.setItem(name(), fields().toString());
            sessionStorage.setItem(LAST, name());
        } catch {
            // A browser that keeps nothing still has the form itself.
        }
    };
    const keep = () => {
        clearTimeout(timer);
        timer = setTimeout(keepNow, WAIT);
    };
    const drop = (copy = name()) => localStorage.removeItem(copy);

    offer();
    return { keep, keepNow };

    function offer() {
        if (words.justSaved === "true") {
            drop();
            drop(sessionStorage.getItem(LAST)); // before its first save an article is kept under another name
            return;
        }
        const kept = localStorage.getItem(name());
        if (!kept || words.saved !== "true") {
            return;
        }
        if (same(new URLSearchParams(kept), fields())) {
            drop();
            return;
        }
        const notice = document.createElement("section");
        notice.className = "notice warn";
        notice.setAttribute("role", "status");
        const text = document.createElement("p");
        text.textContent = words.sayKept;
        const actions = document.createElement("div");
        actions.className = "actions";
        actions.append(
            button(words.sayRestore, async () => {
                const typed = new URLSearchParams(kept);
                typed.set("csrf", form().elements.csrf.value);
                typed.set("do", "keep");
                await change(typed);
                notice.remove();
                form().elements.title.focus();
            }),
            button(words.sayDiscard, () => {
                drop();
                notice.remove();
                form().elements.title.focus();
            }));
        notice.append(text, actions);
        document.getElementById("notices").prepend(notice);
    }

    // What was typed, apart from the revision it was typed over and how the texts are marked up.
    function same(one, other) {
        const plain = (all) => [...all].filter(([key]) => key !== "seen" && key !== "slug")
            .map(([key, value]) => `${key}=${value.replace(/<[^<>]*>|\s+/g, " ").replace(/\s+/g, " ").trim()}`).sort().join("&");
        return plain(one) === plain(other);
    }
}

function button(label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button small";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
}
