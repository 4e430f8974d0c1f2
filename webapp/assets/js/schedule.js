// Sets the time zone of the schedule to the editor's own, and shows in words when the article goes live while the date and
// time are typed. The words come from the server, which validates them.

const WAIT = 300;

export function scheduleInWords() {
  const day = document.getElementById("publish-day");
  const hour = document.getElementById("publish-hour");
  const zone = document.querySelector("[data-zone-field]");
  const words = document.getElementById("hour");
  if (!day) {
    return; // users who may not publish do not have these fields
  }
  nameZone();
  let timer;
  for (const field of [day, hour]) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(say, WAIT);
    });
  }
  words.addEventListener("change", () => say());

  // A scheduled hour is shown in UTC, and the page says so.
  function nameZone() {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (own && !day.value && !hour.value) {
      zone.value = own;
      document.querySelector("[data-zone]").textContent = own.replaceAll("_", " ");
    }
  }

  async function say() {
    const asked = new URLSearchParams({ "publish-day": day.value, "publish-hour": hour.value, "publish-zone": zone.value });
    const chosen = words.querySelector(":checked");
    if (chosen) {
      asked.set("publish-offset", chosen.value);
    }
    const answer = await fetch(`${words.dataset.hour}?${asked}`, { redirect: "manual" }).catch(() => null);
    if (answer?.ok && asked.get("publish-day") === day.value && asked.get("publish-hour") === hour.value) {
      const focused = words.contains(document.activeElement);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      words.replaceChildren(...page.getElementById("hour").childNodes);
      if (focused) {
        words.querySelector(":checked")?.focus();
      }
    }
  }
}
