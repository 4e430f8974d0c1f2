package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the API offers, described for programs and people. */
@ApplicationScoped
@Path("/api/openapi.json")
public class OpenApiResource {

    private final byte[] description = read();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] show() {
        return description;
    }

    static byte[] read() {
        try (InputStream file = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("/openapi.json"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
