package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        ErrorResponse error = ErrorResponse.of(new Failure.TooMany(90));
        assertThat(error.status()).isEqualTo(429);
        assertThat(error.headers().getFirst("Retry-After")).isEqualTo(90L);
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

    /** The exceptions of the pool, the driver, PostgreSQL and the transaction when the database does not answer. */
    static Stream<Throwable> outages() {
        return Stream.of(
                new SQLException("no connection", new ResourceAllocationException("No available resources")),
                new SQLTransientConnectionException("the database does not answer", "08001"),
                new SQLNonTransientConnectionException("lost"),
                new SQLRecoverableException("lost"),
                new SQLTimeoutException("the driver's own limit"),
                new SQLException("An I/O error occurred while sending to the backend.", "08006"),
                new SQLException("This connection has been closed.", "08003"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("the database system is starting up", "57P03"),
                new SQLException("sorry, too many clients already", "53300"),
                new SQLException("could not extend file: No space left on device", "53100"),
                new SQLException("could not read block", "58030"),
                new SQLException("canceling statement due to statement timeout", "57014"),
                new SQLException("canceling statement due to lock timeout", "55P03"),
                new SQLException("terminating connection due to idle-in-transaction timeout", "25P03"),
                new SQLException("deadlock detected", "40P01"),
                batch(new SQLException("An I/O error occurred", "08006")),
                new TransactionalException("during commit", commitFailure()),
                new TransactionalException("during rollback", new XAException("lost")),
                new PersistenceException(new SQLException("lost", "08006")));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aDatabaseThatIsAwayIsAlways503(Throwable outage) {
        for (Throwable thrown : List.of(outage, new RuntimeException(outage), new TransactionalException("", outage))) {
            ErrorResponse error = ErrorResponse.of(thrown);
            assertThat(error.status()).isEqualTo(503);
            assertThat(error.isOutage()).isTrue();
            assertThat(error.headers()).containsKey("Retry-After");
        }
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new SQLException("duplicate key", "23505"),
                new SQLException("value too long", "22001"),
                new SQLException("no state"),
                new TransactionalException("during commit", new RollbackException()),
                new TransactionalException("", new PersistenceException(new SQLException("not null", "23502"))),
                new StackOverflowError(),
                circle());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheApplicationIs500(Throwable fault) {
        assertThat(ErrorResponse.of(fault).status()).isEqualTo(500);
    }

    private static SQLException batch(SQLException next) {
        var batch = new BatchUpdateException("Batch entry 0 was aborted", "HY000", new int[0]);
        batch.setNextException(next);
        return batch;
    }

    private static SystemException commitFailure() {
        var failure = new SystemException();
        failure.initCause(new XAException("the server keeps no more than this"));
        return failure;
    }

    private static Throwable circle() {
        var one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));
        return one;
    }
}
