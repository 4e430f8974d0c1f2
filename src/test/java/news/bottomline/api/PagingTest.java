package news.bottomline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void whoAsksForNothingInParticularGetsTheFirstFifty() {
        assertThat(new Paging().limit()).isEqualTo(50);
        assertThat(new Paging().after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "100"})
    void oneToAHundredMayBeAskedFor(String limit) {
        assertThat(paging("", limit).limit()).isEqualTo(Integer.parseInt(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "", "ten", "99999999999"})
    void anyOtherNumberIsRefusedByName(String limit) {
        Failure.Invalid refused = catchThrowableOfType(
                Failure.Invalid.class, () -> paging("", limit).limit());
        assertThat(refused.problems()).extracting(problem -> problem.field()).containsExactly("limit");
    }

    @Test
    void aPlaceIsTakenUpAgainAndOneThatWasNeverGivenIsRefused() {
        Cursor last = new Cursor(Instant.parse("2026-05-04T09:30:00Z"), 42);
        assertThat(paging(last.toString(), "10").after()).contains(last);
        assertThat(catchThrowableOfType(
                                Failure.Invalid.class, () -> paging("42", "10").after())
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("after");
    }

    private static Paging paging(String after, String limit) {
        Paging paging = new Paging();
        paging.after = after;
        paging.limit = limit;
        return paging;
    }
}
