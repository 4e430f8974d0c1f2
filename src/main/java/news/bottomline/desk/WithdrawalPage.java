package news.bottomline.desk;

/** Asks whether an article is really to be taken off the site. */
public record WithdrawalPage(long id, String title) {}
