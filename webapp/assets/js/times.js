// Times are written in UTC; this puts them into the reader's own zone and names it.
const language = document.documentElement.lang;
const shapes = {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
};
// British order of day and month, as the server writes it, whatever English the reader's browser speaks.
const locale = language === 'en' ? 'en-GB' : language;

showTimes(document);

/** Once for each time: what is shown already has the server's words as its title. */
export function showTimes(within) {
    for (const time of within.querySelectorAll('time[data-show]:not([title])')) {
        const at = new Date(time.dateTime);
        time.title = time.textContent;
        time.textContent = new Intl.DateTimeFormat(locale, shapes[time.dataset.show]).format(at).replace(' at ', ', ');
    }
}
