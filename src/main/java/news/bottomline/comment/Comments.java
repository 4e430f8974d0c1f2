package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.screening.Screening;
import news.bottomline.screening.Standing;

/** Posts and reads the comments on articles. */
@ApplicationScoped
public class Comments {

    /** The approved comments on an article and the removed ones above them, however many levels up. */
    private static final String IN_THREAD = """
            with recursive shown (id, parent_id) as (
                select id, parent_id from comment where article_id = ?article and state = 'APPROVED'
                union
                select above.id, above.parent_id
                from shown join comment above on above.id = shown.parent_id
                where above.state <> 'APPROVED')
            select comment.* from shown join comment on comment.id = shown.id""";

    @PersistenceContext
    EntityManager db;

    @Inject
    IncomingReplies replies;

    @Inject
    Screening screening;

    @Inject
    Receipts receipts;

    @Inject
    InstantSource clock;

    /**
     * Posts a reply. The same words by the same reader in the same place are one comment, however often and however fast they
     * are sent; each time the result is the same.
     *
     * @throws Failure.NotFound if the article is not live
     * @throws Failure.Invalid with all problems, on the fields text, name, email, website and parent
     * @throws Failure.TooMany if the screening turns it away because of a flood
     */
    public PostedReply post(Slug article, Reply typed, Sender sender) {
        return post(article, typed, sender, clock.instant());
    }

    /**
     * Posts a reply with an earlier date, for the demonstration newsroom.
     *
     * @param at when it was written; not later than now
     */
    public PostedReply post(Slug article, Reply typed, Sender sender, Instant at) {
        IncomingReply incoming = replies.read(article, typed, sender);
        Standing standing =
                screening.standing(incoming.sender(), incoming.article().id(), at);
        return replies.enter(incoming, screening.of(incoming.submission(standing)), at);
    }

    /** The comment that this receipt was given for, in any state. */
    @Transactional
    public Optional<Comment> byReceipt(String receipt, long articleId) {
        return receipts.id(receipt)
                .map(id -> db.find(Comment.class, id))
                .filter(comment -> comment.articleId() == articleId);
    }

    /** The thread of comments on an article. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Thread visible(long articleId) {
        List<Comment> shown = db.createNativeQuery(IN_THREAD, Comment.class)
                .setParameter("article", articleId)
                .getResultList();
        return Thread.of(shown);
    }

    /**
     * The approved comments on an article as a flat list, the oldest first.
     *
     * @param limit from 1 to {@value Slice#LONGEST}
     */
    @Transactional
    public Slice<Comment> approved(long articleId, Optional<Cursor> after, int limit) {
        String behind = after.isEmpty() ? "" : " and c.postedAt >= :at and (c.postedAt > :at or c.id > :id)";
        TypedQuery<Comment> query = db.createQuery(
                        "select c from Comment c where c.articleId = :article and c.state = :state" + behind
                                + " order by c.postedAt, c.id",
                        Comment.class)
                .setParameter("article", articleId)
                .setParameter("state", State.APPROVED)
                .setMaxResults(limit + 1);
        after.ifPresent(last -> query.setParameter("at", last.at()).setParameter("id", last.id()));
        return Slice.of(query.getResultList(), limit, comment -> new Cursor(comment.postedAt(), comment.id()));
    }
}
