// Keeps unsaved text in this browser, so that an ended session or a closed window loses nothing. Each open form has its own
// copy. The next form offers the copies whose forms are no longer open.

const WAIT = 400;
const LAST = "bottomline:last-kept"; // the name of the copy of this tab's last form

/** Offers the copies of earlier visits, and returns {keep, keepNow}. */
export async function keepCopy(editor, form, change) {
  const words = editor.dataset;
  const family = `bottomline:unsaved:${words.writer}:${new URL(form().action).pathname}:${form().elements.template.value}`;
  const last = sessionStorage.getItem(LAST);
  if (words.justSaved === "true") {
    localStorage.removeItem(last); // at once: the next page may be opened while this one still waits for the locks
  }
  const open = await openForms();
  if (open.has(last) && await isReleased(last)) {
    open.delete(last); // the form before this one in this tab, which was only just closing
  }
  const name = last?.startsWith(family) && !open.has(last) ? last : `${family}:${Date.now()}-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  navigator.locks?.request(name, () => new Promise(() => {})); // held while this page is open
  let timer;

  const fields = () => {
    const all = new URLSearchParams(new FormData(form()));
    ["csrf", "publish-day", "publish-hour", "publish-zone", "publish-offset"].forEach((other) => all.delete(other));
    return all;
  };
  const keepNow = () => {
    clearTimeout(timer);
    try {
      localStorage.setItem(name, fields().toString());
      sessionStorage.setItem(LAST, name);
    } catch {
      // Without storage, the form is the only copy.
    }
  };
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(keepNow, WAIT);
  };

  if (words.justSaved === "true") {
    localStorage.removeItem(name); // an article's copy has another name before the first save
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
        await change(typed);
        localStorage.removeItem(copy);
        keepNow();
        done();
      }),
      button(words.sayDiscard, () => {
        localStorage.removeItem(copy);
        done();
      }),
    );
    notice.append(text, title, actions);
    document.getElementById("notices").prepend(notice);
  }

  // Compares the text alone: neither the revision that it is based on, nor its markup, nor the ids of its parts.
  function same(one, other) {
    const plain = (all) => [...all].filter(([key]) => key !== "seen" && key !== "slug" && !/\.(id|kind|shape)$/.test(key))
      .map(([key, value]) => `${key}=${value.replace(/<[^<>]*>|\s+/g, " ").replace(/\s+/g, " ").trim()}`).sort().join("&");
    return plain(one) === plain(other);
  }
}

/** The copies of the forms that are open in this browser now. Empty without locks, which browsers offer over HTTPS only. */
async function openForms() {
  const all = await navigator.locks?.query();
  return new Set((all?.held ?? []).map((lock) => lock.name));
}

/** Whether this form closes within a second. That of a duplicated tab, which has the same last copy, stays open. */
function isReleased(name) {
  return navigator.locks.request(name, { signal: AbortSignal.timeout(1000) }, () => true).catch(() => false);
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button small";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}
