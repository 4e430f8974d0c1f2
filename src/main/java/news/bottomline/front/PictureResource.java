package news.bottomline.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import news.bottomline.base.Failure;
import news.bottomline.media.Library;
import news.bottomline.web.KeptFile;
import news.bottomline.web.KeptFiles;

/** Sends the files of pictures. */
@ApplicationScoped
@Path("/pictures/{id: \\d{1,18}}/{digest: [0-9a-f]+}")
public class PictureResource {

    @Inject
    Library library;

    @Inject
    KeptFiles files;

    @GET
    @Path("{width: \\d{1,5}}.{extension: [a-z]+}")
    public Response show(
            @PathParam("id") long id,
            @PathParam("digest") String digest,
            @PathParam("width") int width,
            @PathParam("extension") String extension,
            @Context HttpServletRequest request) {
        Library.Content found = library.content(id, digest, width)
                .filter(file -> file.encoding().extension().equals(extension))
                .orElseThrow(Failure.NotFound::new);
        return files.keep(
                request, new KeptFile(found.content(), found.encoding().type(), digest + "-" + width));
    }
}
