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
 * Jersey selects the mapper with the most specific type, and the server has some that are more specific than
 * {@code Throwable}. Each mapper here replaces one of those, by its priority, so that every failure reaches
 * {@link ErrorMapper}.
 */
final class ServerExceptionMappers {

    private static final int PREFERRED = 1;

    /** Thrown at the end of a transaction. The server's mapper rethrows it, which gives 500 whatever the cause is. */
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
