package parley.matchmaking.config;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.CountBusiness;
import parley.matchmaking.application.ExportMeetings;
import parley.matchmaking.application.FeedGenerations;
import parley.matchmaking.application.FeedSeals;
import parley.matchmaking.application.FindMeeting;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.application.HoldMeeting;
import parley.matchmaking.application.Interpreters;
import parley.matchmaking.application.KeepPaper;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.Mous;
import parley.matchmaking.application.ReadCalendar;
import parley.matchmaking.application.ReadConsultation;
import parley.matchmaking.application.ReadMou;
import parley.matchmaking.application.RecordOutcome;
import parley.matchmaking.application.ShareCalendar;
import parley.matchmaking.application.ShowTimetable;
import parley.matchmaking.application.SidePapers;
import parley.matchmaking.application.WithdrawMou;
import parley.matchmaking.domain.meeting.OutcomeReview.OutcomeLimits;
import parley.platform.time.ForumClock;

/** What comes of meetings, and how it is shown. */
@Configuration(proxyBeanMethods = false)
class ShowConfiguration {

    @Bean
    RecordOutcome recordOutcome(
            Authority authority, FindMeeting find, HoldMeeting hold, OutcomeSettings settings) {
        return new RecordOutcome(
                authority,
                find,
                hold,
                new OutcomeLimits(settings.mostHsCodes(), settings.mostFollowUps()));
    }

    @Bean
    KeepPaper keepPaper(
            Authority authority, FindMeeting find, SidePapers papers, OutcomeSettings settings) {
        return new KeepPaper(authority, find, papers, settings.longestNotes());
    }

    @Bean
    WithdrawMou withdrawMou(Authority authority, ReadMou read, Mous mous, ForumClock clock) {
        return new WithdrawMou(authority, read, mous, clock);
    }

    @Bean
    CountBusiness countBusiness(
            Authority authority, Companies companies, Meetings meetings, Mous mous) {
        return new CountBusiness(authority, companies, meetings, mous);
    }

    @Bean
    ExportMeetings exportMeetings(
            Authority authority, Companies companies, Meetings meetings, Mous mous) {
        return new ExportMeetings(authority, companies, meetings, mous);
    }

    @Bean
    ShowTimetable showTimetable(
            ReadConsultation read, Companies companies, ForumProgramme programme) {
        return new ShowTimetable(read, companies, programme);
    }

    @Bean
    ReadCalendar readCalendar(Authority authority, Companies companies, Meetings meetings) {
        return new ReadCalendar(authority, companies, meetings);
    }

    @Bean
    ShareCalendar shareCalendar(
            Authority authority,
            Companies companies,
            Interpreters interpreters,
            FeedSeals seals,
            FeedGenerations generations,
            ReadCalendar calendars,
            Clock clock) {
        return new ShareCalendar(
                authority, companies, interpreters, seals, generations, calendars, clock);
    }
}
