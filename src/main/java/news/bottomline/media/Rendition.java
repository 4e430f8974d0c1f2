package news.bottomline.media;

/** A picture as a file of one width, made anew from its pixels: nothing else of the uploaded file is in it. */
public record Rendition(int width, int height, Encoding encoding, byte[] content) {}
