// Keeps what is typed and not saved in this browser, so that no lost session or closed window costs a sentence. Each open form has
// a copy of its own; a copy whose form is no longer open is offered to the next one.

const WAIT = 400;
const LAST = "bottomline:last-kept"; // the copy of the form that this tab showed last

/** Offers the copies left behind by earlier visits; gives back {keep, keepNow}. */
export async function keepCopy(editor, form, change) {
  const words = editor.dataset;
  const family = `bottomline:unsaved:${words.writer}:${new URL(form().action).pathname}:${form().elements.template.value}`;
  const open = await openForms();
  const last = sessionStorage.getItem(LAST);
  const name = last?.startsWith(family) && !open.has(last) ? last : `${family}:${Date.now()}-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  navigator.locks?.request(name, () => new Promise(() => {})); // held for as long as this page is open
  let timer;

  const fields = () => {
    const all = new URLSearchParams(new FormData(form()));
    ["csrf", "do", "publish-day", "publish-hour", "publish-zone", "publish-offset"].forEach((other) => all.delete(other));
    return all;
  };
  const keepNow = () => {
    clearTimeout(timer);
    try {
      localStorage.setItem(name, fields().toString());
      sessionStorage.setItem(LAST, name);
    } catch {
      // A browser that keeps nothing still has the form itself.
    }
  };
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(keepNow, WAIT);
  };

  if (words.justSaved === "true") {
    localStorage.removeItem(name);
    localStorage.removeItem(last); // before its first save an article is kept under another name
  } else if (words.saved === "true") {
    Object.keys(localStorage).filter((copy) => copy.startsWith(family) && !open.has(copy)).sort().forEach(offer);
  }
  return { keep, keepNow };

  function offer(copy) {
    const kept = localStorage.getItem(copy);
    if (same(new URLSearchParams(kept), fields())) {
      localStorage.removeItem(copy);
      return;
    }
    const notice = document.createElement("section");
    notice.className = "notice warn";
    notice.setAttribute("role", "status");
    const text = document.createElement("p");
    text.textContent = words.sayKept;
    const title = document.createElement("p");
    title.textContent = new URLSearchParams(kept).get("title");
    const actions = document.createElement("div");
    actions.className = "actions";
    const done = () => {
      notice.remove();
      form().elements.title.focus();
    };
    actions.append(
      button(words.sayRestore, async () => {
        const typed = new URLSearchParams(kept);
        typed.set("csrf", form().elements.csrf.value);
        typed.set("do", "keep");
        await change(typed);
        localStorage.removeItem(copy);
        keepNow();
        done();
      }),
      button(words.sayDiscard, () => {
        localStorage.removeItem(copy);
        done();
      }));
    notice.append(text, title, actions);
    document.getElementById("notices").prepend(notice);
  }

  // What was typed, apart from the revision it was typed over and how the texts are marked up.
  function same(one, other) {
    const plain = (all) => [...all].filter(([key]) => key !== "seen" && key !== "slug")
      .map(([key, value]) => `${key}=${value.replace(/<[^<>]*>|\s+/g, " ").replace(/\s+/g, " ").trim()}`).sort().join("&");
    return plain(one) === plain(other);
  }
}

/** The copies of the forms that are open in this browser now. Without locks, as without HTTPS, none is known. */
async function openForms() {
  const all = await navigator.locks?.query();
  return new Set((all?.held ?? []).map((lock) => lock.name));
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button small";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}
