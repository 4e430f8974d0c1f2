package news.bottomline.base;

import java.util.List;

/** A request that cannot be carried out. It is mapped in one place, to a page or to a problem document. */
public abstract sealed class Failure extends RuntimeException {

    private Failure(String message) {
        super(message, null, false, false);
    }

    /** The thing does not exist, or the caller may not know of it: 404. */
    public static final class NotFound extends Failure {
        public NotFound() {
            super("not found");
        }
    }

    /** The caller is signed in and may not do this: 403. */
    public static final class Forbidden extends Failure {
        public Forbidden(String needed) {
            super("needs " + needed);
        }
    }

    /** Somebody else has changed the thing first: 409. */
    public static final class Conflict extends Failure {
        private final Problem problem;

        public Conflict(Problem problem) {
            super(problem.key());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /** A request's precondition does not hold, or is needed and missing: 412 or 428 (RFC 9110, 13; RFC 6585, 3). */
    public static final class Precondition extends Failure {
        private final Problem problem;
        private final boolean missing;

        private Precondition(Problem problem, boolean missing) {
            super(problem.key());
            this.problem = problem;
            this.missing = missing;
        }

        public static Precondition failed(Problem problem) {
            return new Precondition(problem, false);
        }

        public static Precondition missing(Problem problem) {
            return new Precondition(problem, true);
        }

        public Problem problem() {
            return problem;
        }

        public boolean isMissing() {
            return missing;
        }
    }

    /** The request cannot be read: 400, with the reason. */
    public static final class Malformed extends Failure {
        private final Problem problem;

        public Malformed(Problem problem) {
            super(problem.key());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /** The input breaks a rule: 422, with a problem for each field. */
    public static final class Invalid extends Failure {
        private final List<Problem> problems;

        public Invalid(List<Problem> problems) {
            super(problems.toString());
            this.problems = List.copyOf(problems);
        }

        public Invalid(Problem problem) {
            this(List.of(problem));
        }

        public List<Problem> problems() {
            return problems;
        }
    }

    /** Too many attempts: 429, with the seconds to wait. */
    public static final class TooMany extends Failure {
        private final long retryAfterSeconds;

        public TooMany(long retryAfterSeconds) {
            super("too many attempts");
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }

    /** The body is too large: 413, with the limit. */
    public static final class TooLarge extends Failure {
        private final Problem problem;

        public TooLarge(Problem problem) {
            super(problem.key());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /** Others are being served, and this request has waited long enough: 503, with the seconds after which to try again. */
    public static final class Busy extends Failure {
        private final Problem problem;
        private final long retryAfterSeconds;

        public Busy(Problem problem, long retryAfterSeconds) {
            super(problem.key());
            this.problem = problem;
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public Problem problem() {
            return problem;
        }

        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }
}
