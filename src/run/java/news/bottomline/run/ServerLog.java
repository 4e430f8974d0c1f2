package news.bottomline.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GlassFish's log from one start on.
 *
 * @param begin the length of the file before the start
 */
record ServerLog(Path file, long begin) {

    private static final Pattern CANNOT = Pattern.compile("Bottomline cannot start: (.*)");
    private static final Pattern DATABASE = Pattern.compile("PSQLException: (.*)");
    private static final Pattern FAILED = Pattern.compile("Exception while \\w+ the app");
    private static final Pattern LINK = Pattern.compile("Bottomline set-up link: (\\S+?)(?=[|\\]]|\\s|$)");

    static ServerLog from(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** The error of the application, or of the database that the server connects to before the application starts. */
    Optional<String> complaint() throws IOException {
        Optional<String> said = find(CANNOT);
        if (said.isPresent() || !FAILED.matcher(text()).find()) {
            return said;
        }
        return find(DATABASE)
                .map(words -> "the database cannot be used: " + words)
                .or(() -> Optional.of("the application cannot be deployed; GlassFish's log is " + file));
    }

    Optional<String> setUpLink() throws IOException {
        return find(LINK);
    }

    String text() throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        return all.substring((int) Math.min(begin, all.length()));
    }

    private Optional<String> find(Pattern what) throws IOException {
        Matcher found = what.matcher(text());
        return found.find() ? Optional.of(found.group(1).replaceFirst("]]$", "")) : Optional.empty();
    }
}
