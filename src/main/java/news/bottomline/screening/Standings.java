package news.bottomline.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import news.bottomline.base.Keys;
import news.bottomline.base.ResultRow;

/**
 * Counts a reply and tells how its sender stands, in one round trip. The count is an update of a row, so simultaneous
 * replies are counted one after the other, and none escapes.
 */
@ApplicationScoped
class Standings {

    /**
     * The last minute is this minute, and of the one before as much as has not passed. Subjects are updated in the same order
     * by everybody, so no two wait for each other.
     */
    private static final String COUNT = """
            with counted as (
                insert into reply_rate (subject, minute, sent)
                select subject, ?minute, 1
                from (values (1, cast(?person as bytea)), (2, cast(?network as bytea)), (3, cast(?article as bytea)))
                    as part (place, subject)
                where length(subject) > 0
                order by place
                on conflict (subject, minute) do update set sent = reply_rate.sent + 1
                returning subject, sent),
            rate as (
                select counted.subject, counted.sent + floor(coalesce(earlier.sent, 0) * ?left) as sent
                from counted
                left join reply_rate earlier on earlier.subject = counted.subject and earlier.minute = ?minute - 1)
            select
                coalesce((select sent from rate where subject = ?person), 0) as by_person,
                coalesce((select sent from rate where subject = ?network), 0) as by_network,
                coalesce((select sent from rate where subject = ?article), 0) as on_article,
                exists (select 1 from comment
                    where email_lookup = ?person and proven and state = 'APPROVED') as known,
                person, network, article, refused
            from reply_limits""";

    private static final int MILLISECONDS_LIMIT = 1500;

    @PersistenceContext
    EntityManager db;

    @Inject
    Keys keys;

    /** Counts in a transaction of its own, so that a reply stays counted whatever becomes of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public Standing count(SenderKeys sender, long articleId, Instant at) {
        long minute = Math.floorDiv(at.getEpochSecond(), 60L);
        Query query = db.createNativeQuery(COUNT)
                .setParameter("minute", minute)
                .setParameter("left", 1 - Math.floorMod(at.getEpochSecond(), 60L) / 60.0)
                .setParameter("person", sender.address())
                .setParameter("network", sender.network().orElse(new byte[0]))
                .setParameter("article", keys.mac("reply rate article", Long.toString(articleId)))
                .setHint("jakarta.persistence.query.timeout", MILLISECONDS_LIMIT);
        ResultRow row = ResultRow.of(query).getFirst();
        if (row.integer("on_article") == 1) {
            forgetBefore(minute - 1);
        }
        return new Standing(
                row.integer("by_person"),
                row.integer("by_network"),
                row.integer("on_article"),
                row.flag("known"),
                limits(row));
    }

    @Transactional
    public ReplyLimits limits() {
        Query query = db.createNativeQuery("select person, network, article, refused from reply_limits");
        return limits(ResultRow.of(query).getFirst());
    }

    private static ReplyLimits limits(ResultRow row) {
        return new ReplyLimits(
                row.integer("person"), row.integer("network"), row.integer("article"), row.integer("refused"));
    }

    private void forgetBefore(long minute) {
        db.createNativeQuery("delete from reply_rate where minute < ?1")
                .setParameter(1, minute)
                .executeUpdate();
    }
}
