package news.bottomline.desk;

/** The model of the page that asks to confirm a withdrawal. */
public record WithdrawalPage(long id, String title) {}
