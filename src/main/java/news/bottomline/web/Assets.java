package news.bottomline.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The styles, scripts and pictures of the pages, read once at the start. */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";

    @Inject
    ServletContext context;

    private final Map<String, CachedResponse> files = new HashMap<>();

    @PostConstruct
    void read() {
        read(FOLDER);
        files.put("css/blocks.css", CachedResponse.of(joined("css/block/"), type("blocks.css")));
    }

    /** The files of a folder as one, so that a page with many shapes of block asks for one style sheet. */
    private byte[] joined(String folder) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.keySet().stream()
                .filter(file -> file.startsWith(folder))
                .sorted()
                .forEach(file -> all.writeBytes(content(FOLDER + file)));
        return all.toByteArray();
    }

    /** @param file its path under {@code assets}, such as {@code css/base.css} */
    Optional<CachedResponse> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** A version that changes with the content. */
    String version(String file) {
        return find(file)
                .orElseThrow(() -> new IllegalArgumentException("no such file under assets: " + file))
                .version();
    }

    private void read(String folder) {
        Set<String> paths = Objects.requireNonNullElse(context.getResourcePaths(folder), Set.of());
        for (String path : paths) {
            if (path.endsWith("/")) {
                read(path);
            } else {
                files.put(path.substring(FOLDER.length()), CachedResponse.of(content(path), type(path)));
            }
        }
    }

    private byte[] content(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
