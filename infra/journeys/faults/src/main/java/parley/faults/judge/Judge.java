package parley.faults.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.faults.judge.Effects.Registration;
import parley.faults.judge.SentMail.CalendarPart;
import parley.faults.judge.Verdict.Findings;
import parley.faults.load.Ledger;
import parley.faults.load.Ledger.Registered;
import parley.faults.load.Ledger.Standing;

/**
 * Holds effects against what was acknowledged.
 *
 * <ul>
 *   <li><b>Lost</b>: an acknowledged registration is not there or stands otherwise; a confirmed one
 *       has no participant or no mail; a company's newest representative is not even published.
 *   <li><b>Doubled</b>: a second mail about the same registration, or about the same state of a
 *       meeting to the same recipient; a mail accepted twice; a registration there twice.
 *   <li><b>Disordered</b>: a company's newest state is published, and its reader has an older one
 *       or was seen going back to one; a calendar is told an older state after a newer one.
 * </ul>
 *
 * <p>A registration that was cancelled may have been told of its confirmation or not: that depends
 * on how soon it was cancelled, and either is right.
 */
final class Judge {

    private final Ledger ledger;
    private final Effects effects;
    private final Findings findings = new Findings();

    private Judge(Ledger ledger, Effects effects) {
        this.ledger = ledger;
        this.effects = effects;
    }

    static Verdict of(Ledger ledger, Effects effects) {
        Judge judge = new Judge(ledger, effects);
        judge.registrations();
        judge.companies();
        judge.mails();
        return judge.findings.verdict();
    }

    private void registrations() {
        Map<String, List<Registration>> byId =
                effects.registrations().stream().collect(Collectors.groupingBy(Registration::id));
        Map<String, List<Registration>> byReference =
                effects.registrations().stream()
                        .collect(Collectors.groupingBy(Registration::reference));
        Map<String, Integer> mails = new HashMap<>();
        effects.mails().forEach(mail -> mails.merge(mail.to(), 1, Integer::sum));
        for (Registered acknowledged : ledger.registrations()) {
            List<Registration> there =
                    acknowledged
                            .id()
                            .map(id -> byId.getOrDefault(id, List.of()))
                            .orElseGet(
                                    () ->
                                            byReference.getOrDefault(
                                                    acknowledged.reference(), List.of()));
            judge(acknowledged, there, mails.getOrDefault(acknowledged.email(), 0));
        }
    }

    private void judge(Registered acknowledged, List<Registration> there, int mails) {
        String name = acknowledged.reference() + " " + acknowledged.email();
        Standing standing = acknowledged.standing();
        if (there.isEmpty()) {
            findings.lost("registration of " + name);
            return;
        }
        if (there.size() > 1) {
            findings.doubled("registration of " + name);
        }
        Registration is = there.getFirst();
        if (!is.status().equals(standing.name())) {
            findings.lost(
                    "%s was acknowledged as %s and is %s".formatted(name, standing, is.status()));
        } else if (standing == Standing.CONFIRMED && !effects.participating().contains(is.id())) {
            findings.lost("participant of " + name);
        } else if (mails < least(standing)) {
            findings.lost("mail to " + name);
        }
        if (mails > most(standing)) {
            findings.doubled("%d mails to %s, %s".formatted(mails, name, standing));
        }
    }

    private static int least(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> 1;
            case SUBMITTED, REJECTED, CANCELLED -> 0;
        };
    }

    private static int most(Standing standing) {
        return switch (standing) {
            case CONFIRMED, CANCELLED -> 1;
            case SUBMITTED, REJECTED -> 0;
        };
    }

    private void companies() {
        ledger.companies()
                .forEach(
                        (company, history) -> {
                            Set<String> newest = Set.of(history.getLast());
                            Set<String> published =
                                    effects.published().getOrDefault(company, Set.of());
                            Set<String> known =
                                    effects.representatives().getOrDefault(company, Set.of());
                            if (!published.equals(newest)) {
                                findings.lost("newest representative of " + company);
                            } else if (!known.equals(newest)) {
                                findings.disordered(
                                        "%s is represented by the %s"
                                                .formatted(company, place(history, known)));
                            }
                        });
        for (int i = 0; i < effects.setBacks(); i++) {
            findings.disordered("a company was seen going back to an earlier representative");
        }
    }

    private static String place(List<String> history, Set<String> known) {
        return known.size() == 1 && history.containsAll(known)
                ? "%d. of %d"
                        .formatted(history.indexOf(known.iterator().next()) + 1, history.size())
                : "wrong ones: " + known;
    }

    private void mails() {
        Set<String> messageIds = new HashSet<>();
        Set<String> told = new HashSet<>();
        Map<String, CalendarPart> last = new HashMap<>();
        for (SentMail mail : effects.mails()) {
            if (!messageIds.add(mail.messageId())) {
                findings.doubled("mail " + mail.messageId());
                continue;
            }
            mail.calendar()
                    .ifPresent(
                            calendar -> {
                                String key = calendar.uid() + " to " + mail.to();
                                if (!told.add(key + calendar)) {
                                    findings.doubled(
                                            "%s %d of %s"
                                                    .formatted(
                                                            calendar.method(),
                                                            calendar.sequence(),
                                                            key));
                                }
                                CalendarPart before = last.put(key, calendar);
                                if (before != null && before.sequence() > calendar.sequence()) {
                                    findings.disordered("calendar of " + key);
                                }
                            });
        }
    }
}
