package parley.matchmaking.application;

import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Shows the whole published timetable to those who oversee the forum. */
public final class ShowTimetable {

    private final ReadConsultation read;
    private final Companies companies;
    private final ForumProgramme programme;

    public ShowTimetable(ReadConsultation read, Companies companies, ForumProgramme programme) {
        this.read = read;
        this.companies = companies;
        this.programme = programme;
    }

    public Outcome<TimetableSheet> sheet(ForumId forum, Caller caller) {
        return read.schedule(forum, caller)
                .flatMap(
                        timetable ->
                                read.read(forum, caller)
                                        .map(
                                                consultation ->
                                                        TimetableSheet.of(
                                                                consultation.value(),
                                                                timetable,
                                                                companies.of(forum),
                                                                programme.busy(forum))));
    }
}
