package news.bottomline.demo;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Builds the newsroom's objects as the container would, for one transaction on {@code db}. */
final class Wiring {

    private final Map<Class<?>, Object> known = new HashMap<>();

    Wiring(EntityManager db, Object... given) {
        known.put(EntityManager.class, db);
        Stream.of(given).forEach(object -> known.put(object.getClass(), object));
    }

    <T> Wiring with(Class<T> type, T object) {
        known.put(type, object);
        return this;
    }

    <T> T of(Class<T> type) {
        if (!known.containsKey(type)) {
            Object built = type.isInterface() ? silent(type) : built(type);
            known.put(type, built);
            fill(built);
        }
        return type.cast(known.get(type));
    }

    private Object built(Class<?> type) {
        try {
            Constructor<?> constructor = Stream.of(type.getDeclaredConstructors())
                    .filter(one -> one.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseGet(() -> type.getDeclaredConstructors()[0]);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(this::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void fill(Object object) {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                set(field, object);
            }
        }
    }

    private void set(Field field, Object object) {
        try {
            field.setAccessible(true);
            field.set(object, of(field.getType()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** Events nobody hears, and the container's password hash, which answers with a word. */
    private static Object silent(Class<?> type) {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                method.getReturnType() == String.class ? "hash" : null);
    }
}
