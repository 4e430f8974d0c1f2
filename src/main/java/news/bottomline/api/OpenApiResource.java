package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/** Serves the OpenAPI document. */
@ApplicationScoped
@Path("/api/openapi.json")
public class OpenApiResource {

    private final byte[] description = OpenApiDocument.read().getBytes(StandardCharsets.UTF_8);

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] show() {
        return description;
    }
}
