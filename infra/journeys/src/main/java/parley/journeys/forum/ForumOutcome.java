package parley.journeys.forum;

/**
 * What a run came to.
 *
 * @param everythingTrue no violation, no dead letter, nothing pending
 * @param reportJson the report, UTF-8
 * @param summary some lines for a person, violations included
 */
public record ForumOutcome(boolean everythingTrue, byte[] reportJson, String summary) {

    public ForumOutcome {
        reportJson = reportJson.clone();
    }

    @Override
    public byte[] reportJson() {
        return reportJson.clone();
    }
}
