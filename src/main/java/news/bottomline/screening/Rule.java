package news.bottomline.screening;

import java.util.List;

/**
 * What one check does now, for the people who read the whole policy.
 *
 * @param check its name; the message {@code policy.name.<check>} says it in words
 * @param what the end of the message {@code policy.what.<what>}, which tells what the check does
 * @param numbers the present numbers in that message
 */
public record Rule(String check, String what, List<Integer> numbers) {

    static Rule of(String check, String what, Integer... numbers) {
        return new Rule(check, what, List.of(numbers));
    }
}
