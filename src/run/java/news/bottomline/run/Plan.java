package news.bottomline.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a start.
 *
 * @param home the folder that keeps everything from start to start
 * @param glassfish the unpacked server
 * @param war the application
 * @param port where it listens, on this machine's own address
 * @param settings the {@code BOTTOMLINE_…} variables for it
 */
public record Plan(Path home, Path glassfish, Path war, int port, Map<String, String> settings) {

    /** Leaves eight of the request threads that {@link DomainXml} gives the server. */
    private static final String DATABASE_REQUESTS = "24";

    private static final int DEFAULT_PORT = 8080;

    /** The plan of the one-command start, from the environment. The demonstration newsroom is the default. */
    static Plan of(Path home, Path glassfish, Path war, Map<String, String> environment) throws StartFailure {
        Map<String, String> settings = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("BOTTOMLINE_")) {
                settings.put(name, value);
            }
        });
        settings.putIfAbsent("BOTTOMLINE_DEMO", "true");
        settings.putIfAbsent("BOTTOMLINE_DATABASE_REQUESTS", DATABASE_REQUESTS);
        if ("true".equals(settings.get("BOTTOMLINE_DEMO"))) {
            settings.putIfAbsent("BOTTOMLINE_SITE_NAME", "The Ledger");
            settings.putIfAbsent("BOTTOMLINE_HOUSE", "Ledger");
        }
        return new Plan(home, glassfish, war, port(settings.getOrDefault("BOTTOMLINE_PORT", "")), settings);
    }

    Optional<String> databaseUrl() {
        return Optional.ofNullable(settings.get("BOTTOMLINE_DATABASE_URL")).filter(url -> !url.isBlank());
    }

    Plan with(String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return new Plan(home, glassfish, war, port, Map.copyOf(more));
    }

    private static int port(String written) throws StartFailure {
        if (written.isBlank()) {
            return DEFAULT_PORT;
        }
        if (!written.strip().matches("[1-9]\\d{0,4}") || Integer.parseInt(written.strip()) > 65_535) {
            throw new StartFailure("BOTTOMLINE_PORT has to be a port from 1 to 65535.");
        }
        return Integer.parseInt(written.strip());
    }
}
