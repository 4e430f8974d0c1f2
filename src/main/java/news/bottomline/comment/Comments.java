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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** What readers write and read under the articles. */
@ApplicationScoped
public class Comments {

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

    /**
     * Takes in a reply. The same words by the same reader in the same place are one comment, however often and however
     * close together they are sent: each time the answer is the same.
     *
     * @param staff who sent it, where it was somebody who works here and was recognised
     * @throws Failure.NotFound where readers cannot read the article now
     * @throws Failure.Invalid with all that is wrong, by the fields text, name, email, website and parent
     */
    @Transactional
    public PostedReply post(Slug article, Reply typed, Optional<User> staff) {
        return post(article, typed, staff, clock.instant());
    }

    /**
     * The same for a reply that is brought along from an earlier hour, such as the demonstration newsroom's.
     *
     * @param at when it was written, not later than now
     */
    @Transactional
    public PostedReply post(Slug article, Reply typed, Optional<User> staff, Instant at) {
        LiveArticle about = articles.live(article, clock.instant()).orElseThrow(Failure.NotFound::new);
        ValidReply reply = ValidReply.of(typed, canBeAnswered(typed.parent(), about.id()));
        Verdict verdict = Screening.of(new Submission(
                reply.name(),
                reply.email(),
                reply.website(),
                reply.text(),
                Text.line(typed.trap()),
                staff.map(User::name)));
        State state = stateAfter(verdict);
        Optional<Comment> added = store.add(about.id(), reply, verdict, state, at);
        if (added.isPresent() && state == State.APPROVED) {
            changes.fire(PagesChanged.added());
        }
        Comment comment = added.orElseGet(() -> store.find(about.id(), reply));
        return new PostedReply(comment.id(), comment.state(), receipts.of(comment));
    }

    /** What the holder of this receipt wrote under this article, whatever has become of it. */
    @Transactional
    public Optional<Comment> byReceipt(String receipt, long articleId) {
        return receipts.id(receipt)
                .map(id -> db.find(Comment.class, id))
                .filter(comment -> comment.articleId() == articleId);
    }

    /** The whole conversation under an article. */
    @Transactional
    public Thread visible(long articleId) {
        List<Comment> shown = new ArrayList<>(db.createQuery(
                        "select c from Comment c where c.articleId = :article and c.state = :state", Comment.class)
                .setParameter("article", articleId)
                .setParameter("state", State.APPROVED)
                .getResultList());
        Set<Long> missing = missing(shown);
        while (!missing.isEmpty()) {
            shown.addAll(db.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                    .setParameter("ids", missing)
                    .getResultList());
            missing = missing(shown);
        }
        return Thread.of(shown);
    }

    /**
     * The approved comments under an article, oldest first, flat.
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

    /** What is refused is kept with the spam, so that a moderator can find what was refused wrongly. */
    private static State stateAfter(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approve approve -> State.APPROVED;
            case Verdict.Refuse refuse -> State.SPAM;
            case Verdict.Hold hold -> State.HELD;
            case Verdict.Pass pass -> State.HELD;
        };
    }

    private static Set<Long> missing(List<Comment> comments) {
        Set<Long> here = comments.stream().map(Comment::id).collect(Collectors.toSet());
        return comments.stream()
                .flatMap(comment -> comment.parent().stream())
                .filter(parent -> !here.contains(parent))
                .collect(Collectors.toSet());
    }
}
