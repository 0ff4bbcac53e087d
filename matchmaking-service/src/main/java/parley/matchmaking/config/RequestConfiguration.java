package parley.matchmaking.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.AdmitMeetings;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.BlockCompany;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.CompanyPlaces;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.CountCompanies;
import parley.matchmaking.application.ExpireRequests;
import parley.matchmaking.application.FindMeeting;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.application.SetMustMeets;
import parley.matchmaking.application.SetRequestRules;
import parley.matchmaking.application.WithdrawRequest;
import parley.platform.time.ForumClock;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    AdmitMeetings admitMeetings(
            Companies companies, Meetings meetings, RequestRulebooks rules, CompanyPlaces places) {
        return new AdmitMeetings(companies, meetings, rules, places);
    }

    @Bean
    ExpireRequests expireRequests(
            Meetings meetings, RequestRulebooks rules, ForumClock clock, RequestSettings settings) {
        return new ExpireRequests(meetings, rules, clock, settings.answerWithin());
    }

    @Bean
    WithdrawRequest withdrawRequest(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Consultations consultations,
            AdmitMeetings admit) {
        return new WithdrawRequest(authority, find, meetings, consultations, admit);
    }

    @Bean
    SetMustMeets setMustMeets(
            Authority authority,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            AdmitMeetings admit,
            ForumClock clock) {
        return new SetMustMeets(authority, meetings, consultations, rules, admit, clock);
    }

    @Bean
    BlockCompany blockCompany(Authority authority, RequestRulebooks rules, Meetings meetings) {
        return new BlockCompany(authority, rules, meetings);
    }

    @Bean
    SetRequestRules setRequestRules(Authority authority, RequestRulebooks rules) {
        return new SetRequestRules(authority, rules);
    }

    @Bean
    CountCompanies countCompanies(
            Authority authority, Companies companies, Meetings meetings, RequestRulebooks rules) {
        return new CountCompanies(authority, companies, meetings, rules);
    }
}
