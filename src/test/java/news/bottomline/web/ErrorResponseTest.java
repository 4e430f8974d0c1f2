package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class ErrorResponseTest {

    @Test
    void eachFailureHasItsStatus() {
        assertThat(ErrorResponse.of(new Failure.NotFound()).status()).isEqualTo(404);
        assertThat(ErrorResponse.of(new Failure.Forbidden("an editor")).status())
                .isEqualTo(403);
        assertThat(ErrorResponse.of(new Failure.Conflict(Problem.of("", "front.home")))
                        .status())
                .isEqualTo(409);
        assertThat(ErrorResponse.of(new Failure.Invalid(Problem.of("name", "front.home")))
                        .status())
                .isEqualTo(422);
        assertThat(ErrorResponse.of(new IllegalStateException("a secret")).status())
                .isEqualTo(500);
    }

    @Test
    void tooManyAttemptsAreToldWhenToComeBack() {
        ErrorResponse told = ErrorResponse.of(new Failure.TooMany(90));
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.headers().getFirst("Retry-After")).isEqualTo(90L);
    }

    @Test
    void aDatabaseThatIsAwayIsNoFaultOfTheRequest() {
        var lost = new RuntimeException(new RuntimeException(new SQLException("connection refused", "08001")));
        assertThat(ErrorResponse.of(lost).status()).isEqualTo(503);
    }

    @Test
    void aStatementThatFailsIsAFault() {
        assertThat(ErrorResponse.of(new RuntimeException(new SQLException("no such column", "42703")))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void aRuleBrokenInsideATransactionIsToldAsSuch() {
        assertThat(ErrorResponse.of(new RuntimeException(new Failure.NotFound()))
                        .status())
                .isEqualTo(404);
    }
}
