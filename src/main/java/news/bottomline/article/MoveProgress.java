package news.bottomline.article;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.ResultRow;

/**
 * How far a move of articles to another version of their template has come.
 *
 * @param key the template's
 * @param version to which the articles move; of a way back, from which they return
 * @param reverses the move of which this is the way back
 * @param startedBy a name
 * @param moved how many articles have moved
 * @param unchanged how many there was nothing to do for
 * @param failed how many could not be moved
 */
public record MoveProgress(
        long id,
        String key,
        int version,
        Optional<Long> reverses,
        String startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int total,
        int moved,
        int unchanged,
        int failed) {

    static MoveProgress of(ResultRow row) {
        return new MoveProgress(
                row.number("id"),
                row.text("key"),
                row.integer("version"),
                row.optionalNumber("reverses"),
                row.text("name"),
                row.instant("started_at"),
                row.optionalInstant("finished_at"),
                row.integer("total"),
                row.integer("moved"),
                row.integer("unchanged"),
                row.integer("failed"));
    }

    public int done() {
        return moved + unchanged + failed;
    }

    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    public boolean isBack() {
        return reverses.isPresent();
    }

    /** Whether there is something to move back. */
    public boolean isReversible() {
        return isFinished() && !isBack() && moved > 0;
    }
}
