package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Articles;
import news.bottomline.article.LiveArticle;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;
import news.bottomline.screening.Screening;
import news.bottomline.screening.Submission;
import news.bottomline.screening.Verdict;
import news.bottomline.user.User;

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
    Articles articles;

    @Inject
    CommentStore store;

    @Inject
    Receipts receipts;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    @Inject
    Event<CommentPosted> posts;

    /**
     * Posts a reply. The same words by the same reader in the same place are one comment, however often and however fast they
     * are sent; each time the result is the same.
     *
     * @throws Failure.NotFound if the article is not live
     * @throws Failure.Invalid with all problems, on the fields text, name, email, website and parent
     */
    @Transactional
    public PostedReply post(Slug article, Reply typed, Sender sender) {
        return post(article, typed, sender, clock.instant());
    }

    /**
     * Posts a reply with an earlier date, for the demonstration newsroom.
     *
     * @param at when it was written; not later than now
     */
    @Transactional
    public PostedReply post(Slug article, Reply typed, Sender sender, Instant at) {
        LiveArticle about = articles.live(article, clock.instant()).orElseThrow(Failure.NotFound::new);
        ValidReply reply = ValidReply.of(typed, canBeAnswered(typed.parent(), about.id()));
        Verdict verdict = Screening.of(new Submission(
                reply.name(),
                reply.email(),
                reply.website(),
                reply.text(),
                Text.line(typed.trap()),
                sender.staff().map(User::name)));
        State state = stateAfter(verdict);
        Optional<Comment> added = store.add(about, reply, sender, verdict, state, at);
        added.ifPresent(
                comment -> posts.fire(new CommentPosted(comment.id(), about.id(), comment.parent(), comment.state())));
        if (added.isPresent() && state == State.APPROVED) {
            changes.fire(PagesChanged.added());
        }
        Comment comment = added.orElseGet(() -> store.find(about.id(), reply));
        return new PostedReply(comment.id(), comment.state(), receipts.of(comment));
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

    private boolean canBeAnswered(Optional<Long> parent, long articleId) {
        return parent.isEmpty()
                || parent.map(id -> db.find(Comment.class, id))
                        .filter(comment -> comment.articleId() == articleId && comment.state() == State.APPROVED)
                        .isPresent();
    }

    /** A refused reply goes to the spam, where a moderator can find it if it was refused wrongly. */
    private static State stateAfter(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approve approve -> State.APPROVED;
            case Verdict.Refuse refuse -> State.SPAM;
            case Verdict.Hold hold -> State.HELD;
            case Verdict.Pass pass -> State.HELD;
        };
    }
}
