package news.bottomline.article.evidence;

import java.util.List;

/** Makes the keys of findings: a fingerprint of the claim, the place in it and the evidence. */
final class FindingKeys {

    private final String evidence;

    FindingKeys(List<Wording> evidence) {
        this.evidence = Fingerprint.of(evidence.stream().map(Wording::plain).toArray(String[]::new));
    }

    String of(Finding.Kind kind, String claim, int start, int end) {
        return Fingerprint.of(
                kind.name(), claim.substring(0, start), claim.substring(start, end), claim.substring(end), evidence);
    }
}
