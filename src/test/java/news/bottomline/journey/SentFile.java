package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import news.bottomline.media.SamplePictures;

/**
 * A form with a file, as browsers and programs send it.
 *
 * @param fields what stands before the file
 */
record SentFile(Map<String, String> fields, String name, byte[] content) {

    static final String TYPE = "multipart/form-data; boundary=aBoundaryOfItsOwn";

    private static final String BOUNDARY = "--aBoundaryOfItsOwn";

    static SentFile of(String name, byte[] content) {
        return new SentFile(Map.of(), name, content);
    }

    /** A picture in the library, uploaded by the administrator. */
    static JsonObject uploaded(String name) {
        byte[] content = SamplePictures.png(SamplePictures.fourFields(60, 40));
        HttpResponse<String> answer = of(name, content).sentBy(Program.ADMINISTRATOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return HttpConnection.json(answer);
    }

    HttpResponse<String> sentBy(Program program) {
        return HttpConnection.upload(
                "/api/v1/pictures", this, "Authorization", HttpConnection.basic(program.email(), program.password()));
    }

    byte[] body() {
        String before = fields.entrySet().stream()
                .map(field -> BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        String file = BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        return SamplePictures.joined(bytes(before + file), content, bytes("\r\n" + BOUNDARY + "--\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
