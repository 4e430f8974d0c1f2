package news.bottomline.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Releases the class loaders of undeployed applications, which threads of the server would otherwise keep after each
 * redeployment. A thread that GlassFish starts inherits the current context class loader, and Jersey leaves its injection
 * manager in a thread-local of the thread that deploys.
 */
@WebListener
public class ThreadRelease implements ServletContextListener {

    /** GlassFish's name for the threads that close unused archives of a class loader. They load no class. */
    private static final String JAR_FILES = "JarFileManager-";

    private static final Logger LOG = System.getLogger(ThreadRelease.class.getName());

    /** Releases the previous application: GlassFish starts these threads after its end, and never ends them. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(JAR_FILES))
                .forEach(ThreadRelease::releaseLoader);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        ClassLoader own = ThreadRelease.class.getClassLoader();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!thread.equals(Thread.currentThread()) && own.equals(thread.getContextClassLoader())) {
                releaseLoader(thread);
            }
            try {
                releaseLocals(thread, own);
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.log(Level.DEBUG, "The server does not open its threads", e);
            }
        }
    }

    private static void releaseLoader(Thread thread) {
        thread.setContextClassLoader(ThreadRelease.class.getClassLoader().getParent());
    }

    /** Needs {@code --add-opens java.base/java.lang=ALL-UNNAMED}, which GlassFish sets. */
    private static void releaseLocals(Thread thread, ClassLoader own) throws ReflectiveOperationException {
        Object locals = field(Thread.class, "threadLocals").get(thread);
        Object table = locals == null ? null : field(locals.getClass(), "table").get(locals);
        if (table instanceof Object[] entries) {
            for (Object entry : entries) {
                release(entry, own);
            }
        }
    }

    /** Clears the entry but leaves it in place, because its thread may be using the table. */
    private static void release(@Nullable Object entry, ClassLoader own) throws ReflectiveOperationException {
        if (entry == null) {
            return;
        }
        Field value = field(entry.getClass(), "value");
        Object held = value.get(entry);
        if (held != null && (own.equals(held.getClass().getClassLoader()) || isEndedInjectionManager(held))) {
            value.set(entry, null);
        }
    }

    private static boolean isEndedInjectionManager(Object held) throws ReflectiveOperationException {
        Class<?> type = held.getClass();
        return type.getName().startsWith("org.glassfish.jersey.inject.")
                && Objects.equals(type.getMethod("isShutdown").invoke(held), true);
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
