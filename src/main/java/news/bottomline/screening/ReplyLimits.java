package news.bottomline.screening;

/**
 * How many replies a minute are usual. More are held, and more than {@code refused} from one network are turned away.
 *
 * @param person from one e-mail address
 * @param network from one network
 * @param article to one article
 * @param refused from one network
 */
public record ReplyLimits(int person, int network, int article, int refused) {

    static final ReplyLimits STANDARD = new ReplyLimits(5, 10, 60, 30);
}
