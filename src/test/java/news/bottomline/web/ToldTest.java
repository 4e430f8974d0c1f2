package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void eachFailureHasItsStatus() {
        assertThat(Told.of(new Failure.NotFound()).status()).isEqualTo(404);
        assertThat(Told.of(new Failure.Forbidden("an editor")).status()).isEqualTo(403);
        assertThat(Told.of(new Failure.Conflict(Problem.of("", "front.home"))).status())
                .isEqualTo(409);
        assertThat(Told.of(new Failure.Invalid(Problem.of("name", "front.home")))
                        .status())
                .isEqualTo(422);
        assertThat(Told.of(new IllegalStateException("a secret")).status()).isEqualTo(500);
    }

    @Test
    void tooManyAttemptsAreToldWhenToComeBack() {
        Told told = Told.of(new Failure.TooMany(90));
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.headers().getFirst("Retry-After")).isEqualTo(90L);
    }

    @Test
    void aDatabaseThatIsAwayIsNoFaultOfTheRequest() {
        var lost = new RuntimeException(new RuntimeException(new SQLException("connection refused", "08001")));
        assertThat(Told.of(lost).status()).isEqualTo(503);
    }

    @Test
    void aStatementThatFailsIsAFault() {
        assertThat(Told.of(new RuntimeException(new SQLException("no such column", "42703")))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void aRuleBrokenInsideATransactionIsToldAsSuch() {
        assertThat(Told.of(new RuntimeException(new Failure.NotFound())).status())
                .isEqualTo(404);
    }
}
