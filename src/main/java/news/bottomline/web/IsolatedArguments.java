package news.bottomline.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * A message as HTML in which every text argument stands in a {@code bdi} element. A name in another writing direction
 * cannot then reorder the text around it.
 */
record IsolatedArguments(String message) implements Content {

    private static final char START = '\u0002';
    private static final char END = '\u0003';

    static IsolatedArguments in(Messages messages, String key, Object... arguments) {
        return new IsolatedArguments(messages.say(
                key, Arrays.stream(arguments).map(IsolatedArguments::marked).toArray()));
    }

    private static Object marked(Object argument) {
        return argument instanceof String text
                ? START + text.replace(START, ' ').replace(END, ' ') + END
                : argument;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        int done = 0;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == START || c == END) {
                output.writeUserContent(message.substring(done, i));
                output.writeContent(c == START ? "<bdi>" : "</bdi>");
                done = i + 1;
            }
        }
        output.writeUserContent(message.substring(done));
    }
}
