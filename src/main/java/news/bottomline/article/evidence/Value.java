package news.bottomline.article.evidence;

/** What a figure states: an amount of something, or a time in the calendar. */
public sealed interface Value permits Quantity, Period {}
