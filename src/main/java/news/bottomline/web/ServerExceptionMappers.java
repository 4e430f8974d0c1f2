package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Jersey takes the mapper whose type is nearest to the exception, and the server brings some that are nearer than
 * {@code Throwable}. There is one here for each of those types, preferred by its priority, so that every failure comes to
 * {@link ErrorMapper}.
 */
final class ServerExceptionMappers {

    private static final int PREFERRED = 1;

    /** What a transaction throws at its end; the server's own mapper throws it again, which is 500 whatever the cause. */
    @Provider
    @ApplicationScoped
    @Priority(PREFERRED)
    public static class OfTransactions implements ExceptionMapper<TransactionalException> {

        @Inject
        ErrorMapper errors;

        @Override
        public Response toResponse(TransactionalException thrown) {
            return errors.toResponse(thrown);
        }
    }

    @Provider
    @ApplicationScoped
    @Priority(PREFERRED)
    public static class OfBeans implements ExceptionMapper<EJBException> {

        @Inject
        ErrorMapper errors;

        @Override
        public Response toResponse(EJBException thrown) {
            return errors.toResponse(thrown);
        }
    }

    @Provider
    @ApplicationScoped
    @Priority(PREFERRED)
    public static class OfValidation implements ExceptionMapper<ValidationException> {

        @Inject
        ErrorMapper errors;

        @Override
        public Response toResponse(ValidationException thrown) {
            return errors.toResponse(thrown);
        }
    }

    private ServerExceptionMappers() {}
}
