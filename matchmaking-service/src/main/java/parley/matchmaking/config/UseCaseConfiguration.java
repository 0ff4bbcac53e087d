package parley.matchmaking.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.AdmitMeetings;
import parley.matchmaking.application.AnswerRequest;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.Consents;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.CountForum;
import parley.matchmaking.application.DraftMou;
import parley.matchmaking.application.ExpireRequests;
import parley.matchmaking.application.FindMeeting;
import parley.matchmaking.application.FollowTimetable;
import parley.matchmaking.application.Forums;
import parley.matchmaking.application.HoldMeeting;
import parley.matchmaking.application.Interpreters;
import parley.matchmaking.application.KnowForum;
import parley.matchmaking.application.ListParticipants;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.Mous;
import parley.matchmaking.application.NotePresence;
import parley.matchmaking.application.Presences;
import parley.matchmaking.application.ReadMou;
import parley.matchmaking.application.RequestMeeting;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.application.SeePresence;
import parley.matchmaking.application.SetUpConsultation;
import parley.matchmaking.application.SignMou;
import parley.matchmaking.application.TradeProfiles;
import parley.matchmaking.application.WithdrawCompany;
import parley.platform.time.ForumClock;

@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    Authority authority(Forums forums, Companies companies) {
        return new Authority(forums, companies);
    }

    @Bean
    KnowForum knowForum(
            Forums forums,
            Companies companies,
            TradeProfiles profiles,
            Interpreters interpreters,
            Consents consents) {
        return new KnowForum(forums, companies, profiles, interpreters, consents);
    }

    @Bean
    ListParticipants listParticipants(
            Authority authority, Companies companies, Interpreters interpreters) {
        return new ListParticipants(authority, companies, interpreters);
    }

    @Bean
    SetUpConsultation setUpConsultation(
            Authority authority,
            Companies companies,
            Interpreters interpreters,
            Consultations consultations) {
        return new SetUpConsultation(authority, companies, interpreters, consultations);
    }

    @Bean
    RequestMeeting requestMeeting(
            Authority authority,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            ExpireRequests expire,
            ForumClock clock) {
        return new RequestMeeting(authority, meetings, consultations, rules, expire, clock);
    }

    @Bean
    FindMeeting findMeeting(Authority authority, Meetings meetings) {
        return new FindMeeting(authority, meetings);
    }

    @Bean
    AnswerRequest answerRequest(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            ExpireRequests expire,
            AdmitMeetings admit,
            ForumClock clock) {
        return new AnswerRequest(authority, find, meetings, expire, admit, clock);
    }

    @Bean
    HoldMeeting holdMeeting(
            Authority authority, FindMeeting find, Meetings meetings, ForumClock clock) {
        return new HoldMeeting(authority, find, meetings, clock);
    }

    @Bean
    NotePresence notePresence(Meetings meetings, Presences presences, MeetingSettings settings) {
        return new NotePresence(meetings, presences, settings.mostMovements());
    }

    @Bean
    SeePresence seePresence(FindMeeting find, Presences presences) {
        return new SeePresence(find, presences);
    }

    @Bean
    WithdrawCompany withdrawCompany(
            Authority authority,
            Consultations consultations,
            FollowTimetable follow,
            ForumClock clock) {
        return new WithdrawCompany(authority, consultations, follow, clock);
    }

    @Bean
    ReadMou readMou(Authority authority, Mous mous) {
        return new ReadMou(authority, mous);
    }

    @Bean
    DraftMou draftMou(Authority authority, Meetings meetings, Mous mous) {
        return new DraftMou(authority, meetings, mous);
    }

    @Bean
    SignMou signMou(Authority authority, ReadMou read, Mous mous, ForumClock clock) {
        return new SignMou(authority, read, mous, clock);
    }

    @Bean
    CountForum countForum(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            Mous mous) {
        return new CountForum(authority, companies, meetings, consultations, mous);
    }
}
