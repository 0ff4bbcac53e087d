package parley.notification.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.notification.application.Notifications.Selection;
import parley.notification.application.Notifications.Tally;
import parley.notification.domain.Notification;
import parley.notification.domain.Status;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;

/** What was sent and what was not, for the forum's organisers and for operators. */
public final class SeeNotifications {

    private final Forums forums;
    private final Notifications notifications;

    public SeeNotifications(Forums forums, Notifications notifications) {
        this.forums = forums;
        this.notifications = notifications;
    }

    public Outcome<List<Notification>> list(
            Caller caller, Selection selection, @Nullable UUID after, int limit) {
        return visible(caller, selection.forum())
                .map(forum -> notifications.list(selection, after, limit));
    }

    public Outcome<Statistics> statistics(Caller caller, String forum) {
        return visible(caller, forum).map(seen -> Statistics.of(notifications.tally(seen)));
    }

    /** Operators also see a forum that this service has not heard of yet: nothing, so far. */
    private Outcome<String> visible(Caller caller, String forum) {
        if (caller.has(Role.OPERATOR)) {
            return Outcome.of(forum);
        }
        return forums.find(forum)
                .map(known -> known.organisers().contains(caller.subject()))
                .map(organiser -> organiser ? Outcome.of(forum) : notAnOrganiser())
                .orElseGet(() -> unknown(forum));
    }

    private static Outcome<String> unknown(String forum) {
        return Outcome.refused(
                Refusal.notFound("unknown-forum", "There is no forum " + forum + "."));
    }

    private static Outcome<String> notAnOrganiser() {
        return Outcome.refused(
                Refusal.forbidden(
                        "not-an-organiser", "Only the forum's organisers see its notifications."));
    }

    /**
     * How many there are, counted now.
     *
     * @param pending of which something is still to be done
     * @param byLanguage of those sent
     * @param byKind of those sent
     */
    public record Statistics(
            long total,
            long pending,
            long sent,
            Map<String, Long> byStatus,
            Map<String, Long> byLanguage,
            Map<String, Long> byKind) {

        static Statistics of(List<Tally> tallies) {
            var sent = tallies.stream().filter(tally -> tally.status() == Status.SENT).toList();
            return new Statistics(
                    sum(tallies),
                    sum(tallies.stream().filter(tally -> tally.status().isPending()).toList()),
                    sum(sent),
                    by(tallies, tally -> tally.status().name()),
                    by(sent, Tally::language),
                    by(sent, tally -> tally.kind().name()));
        }

        private static long sum(List<Tally> tallies) {
            return tallies.stream().mapToLong(Tally::count).sum();
        }

        private static Map<String, Long> by(List<Tally> tallies, Function<Tally, String> key) {
            return tallies.stream()
                    .collect(
                            Collectors.groupingBy(
                                    key, TreeMap::new, Collectors.summingLong(Tally::count)));
        }
    }
}
