package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file ({@code multipart/form-data}, RFC 7578), received as it arrives: the file goes to disk and is deleted when
 * the request has been answered, the fields are kept in memory. Only one file is taken, named {@code file}.
 */
public final class Upload implements AutoCloseable {

    /** What a file may have. */
    public static final int MOST_BYTES = 20_000_000;

    /** What the form's other fields and the multipart format itself may take. */
    private static final int MORE_BYTES = 100_000;

    /** A file of the largest size arrives in this time at half a megabit a second. */
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_HEADER_BYTES = 2_000;
    private static final String FILE = "file";

    private final Map<String, String> fields = new HashMap<>();
    private String fileName = "";
    private @Nullable Path file;
    private @Nullable Failure failure;

    private Upload() {}

    /**
     * The upload of this request. It need not have a file.
     *
     * @throws Failure where it is too large or cannot be read
     */
    public static Upload received(HttpServletRequest request) {
        Upload upload = of(request).orElseThrow(NotSupportedException::new);
        upload.check();
        return upload;
    }

    static Optional<Upload> of(HttpServletRequest request) {
        return Optional.ofNullable((Upload) request.getAttribute(Upload.class.getName()));
    }

    /** Reads the form. What is wrong with it is told when it is used, so that the answer is one of the application. */
    static Upload receive(HttpServletRequest request) throws IOException {
        Upload upload = new Upload();
        request.setAttribute(Upload.class.getName(), upload);
        try {
            upload.read(limited().getItemIterator(timed(request)));
        } catch (FileUploadSizeException large) {
            upload.failure = new Failure.TooLarge(Problem.of(FILE, "upload.large", MOST_BYTES / 1_000_000));
        } catch (IOException | InvalidPathException unreadable) {
            upload.failure = new Failure.Malformed(Problem.of("", "upload.malformed"));
        }
        return upload;
    }

    private static RequestContext timed(HttpServletRequest request) {
        return new JakartaServletRequestContext(request) {
            @Override
            public InputStream getInputStream() throws IOException {
                return new TimedInputStream(super.getInputStream(), LONGEST);
            }
        };
    }

    private static JakartaServletFileUpload<?, ?> limited() {
        JakartaServletFileUpload<DiskFileItem, ?> form = new JakartaServletFileUpload<>();
        form.setHeaderCharset(StandardCharsets.UTF_8);
        form.setMaxSize(MOST_BYTES + MORE_BYTES);
        form.setMaxFileSize(MOST_BYTES);
        form.setMaxPartHeaderSize(MOST_HEADER_BYTES);
        return form;
    }

    private void read(FileItemInputIterator parts) throws IOException {
        for (int count = 0; parts.hasNext(); count++) {
            if (count == MOST_FIELDS) {
                throw new IOException("too many fields");
            }
            FileItemInput part = parts.next();
            try (InputStream in = part.getInputStream()) {
                if (part.isFormField()) {
                    fields.putIfAbsent(part.getFieldName(), text(in));
                } else if (FILE.equals(part.getFieldName())
                        && file == null
                        && !part.getName().isEmpty()) {
                    fileName = withoutFolders(part.getName());
                    store(in);
                }
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] text = in.readNBytes(LONGEST_FIELD + 1);
        if (text.length > LONGEST_FIELD) {
            throw new IOException("a field is too long");
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private void store(InputStream in) throws IOException {
        file = Files.createTempFile("bottomline", ".upload");
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** A field of the form; empty where there is none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String fileName() {
        return fileName;
    }

    /**
     * Where the file is until the request has been answered.
     *
     * @throws Failure.Invalid where none was sent
     */
    public Path file() {
        if (file == null) {
            throw new Failure.Invalid(Problem.of(FILE, "upload.missing"));
        }
        return file;
    }

    /** @throws Failure where the form could not be read */
    void check() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
